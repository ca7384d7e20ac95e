import type { Words } from '../words.ts';

/** Rules and signs of Simplified Chinese: full-width punctuation, no spaces between words or before units. */
export const locale: Words['locale'] = {
  tag: 'zh-Hans',
  openGraph: 'zh_CN',
  direction: 'ltr',
  sheet: 'zh',
  comma: '，',
  and: '和',
  semicolon: '；',
  colon: '：',
  beforeTitle: '　',
  stop: '。',
  space: '',
  quoted: (title) => `《${title}》`,
  whole: (title) => `《${title}》`,
  inBrackets: (text) => `（${text}）`,
  capital: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  small: (text) => text,
};
