/** A place in the text of a page: which run, and how many UTF-16 units into it. */
export interface Spot {
  readonly run: number;
  readonly offset: number;
}

/** Beyond so many signs a passage is named by its beginning and its end. */
const longest = 300;
/** How many words a beginning, an end or the words around are given at first, and at most. */
const few = 4;
const most = 16;

/**
 * The shortest directive that leads to a passage. A browser takes the first place of the page that fits (WICG, URL Fragment Text
 * Directives, “Finding a range from a text directive”), so words are added until the first place is the passage. Stricter than a browser: a
 * place counts also where it lies inside a word.
 *
 * @param runs the text of the whole page in order; a run is what stands together without a block or anything out of the flow between,
 *   white space collapsed. A directive's words never go from one run to the next.
 * @param from where the passage begins, widened to whole words
 * @param to where it ends, likewise
 * @returns undefined where no directive leads there and nowhere before
 */
export function passageDirective(runs: readonly string[], from: Spot, to: Spot): TextDirective | undefined {
  const opening = runs[from.run] ?? '';
  const closing = runs[to.run] ?? '';
  const head = wordsOf(opening);
  const tail = wordsOf(closing);
  const first = head.findIndex(({ end }) => end > from.offset);
  const last = tail.findLastIndex(({ start }) => start < to.offset);
  if (first < 0 || last < 0 || from.run > to.run || (from.run === to.run && first > last)) return undefined;
  const folded = runs.map(foldText);
  const together = from.run === to.run;
  const whole = together ? cut(opening, head, first, last) : '';
  if (together && whole.length <= longest)
    for (let around = 0; around <= most; around += 1) {
      const low = Math.max(0, first - around);
      const high = Math.min(head.length - 1, last + around);
      if (leads(cut(opening, head, low, high), from.run, head[low]?.start))
        return {
          start: whole,
          ...(low < first && { prefix: cut(opening, head, low, first - 1) }),
          ...(high > last && { suffix: cut(opening, head, last + 1, high) }),
        };
    }
  if (together && first === last) return undefined;
  // Within one run the beginning takes at most the first half of the words, the end the rest.
  const middle = together ? Math.floor((first + last) / 2) : head.length - 1;
  const begin = grow((count, around) => {
    const low = Math.max(0, first - around);
    const high = Math.min(middle, first + count - 1);
    if (!leads(cut(opening, head, low, high), from.run, head[low]?.start)) return undefined;
    return {
      start: cut(opening, head, first, high),
      ...(low < first && { prefix: cut(opening, head, low, first - 1) }),
      after: { run: from.run, offset: head[high]?.end ?? 0 },
    };
  });
  const finish =
    begin &&
    grow((count, around) => {
      const low = Math.max(together ? middle + 1 : 0, last - count + 1);
      const high = Math.min(tail.length - 1, last + around);
      if (!leads(cut(closing, tail, low, high), to.run, tail[low]?.start, begin.after)) return undefined;
      return {
        end: cut(closing, tail, low, last),
        ...(high > last && { suffix: cut(closing, tail, last + 1, high) }),
      };
    });
  if (!begin || !finish) return undefined;
  const { after: _, ...start } = begin;
  return { ...start, ...finish };

  /** Whether words are met first at a place, from the top of the page or from another place on. */
  function leads(words: string, run: number, offset = 0, after: Spot = { run: 0, offset: 0 }): boolean {
    const sought = foldText(words);
    for (let index = after.run; index <= run; index += 1) {
      const skip = index === after.run ? foldText((runs[index] ?? '').slice(0, after.offset)).length : 0;
      const found = folded[index]?.indexOf(sought, skip) ?? -1;
      if (found >= 0) return index === run && found === foldText((runs[run] ?? '').slice(0, offset)).length;
    }
    return false;
  }
}

interface Word {
  readonly start: number;
  readonly end: number;
}

function wordsOf(run: string): Word[] {
  return [...run.matchAll(/[^ ]+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

function cut(run: string, words: readonly Word[], first: number, last: number): string {
  return run.slice(words[first]?.start, words[last]?.end);
}

/** Tries more words of the passage first, then words around it. */
function grow<Found>(attempt: (count: number, around: number) => Found | undefined): Found | undefined {
  for (let count = few; count <= most; count += few) {
    const found = attempt(count, 0);
    if (found) return found;
  }
  for (let around = 1; around <= most; around += 1) {
    const found = attempt(most, around);
    if (found) return found;
  }
  return undefined;
}

/** What a text fragment looks for: words, or a stretch from the first to the last words, with the words around them. */
export interface TextDirective {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * The fragment directive for a passage, to stand after `#id`: `:~:text=prefix-,start,end,-suffix` (WICG, URL Fragment Text
 * Directives, “Syntax”). Everything but letters, digits, `.` and `_` is percent-encoded as UTF-8: the directive's own signs `-`, `,`
 * and `&` must be, and brackets and quotes would end a link in Markdown or in a message.
 *
 * @throws URIError when half a surrogate pair stands alone, which is no text
 */
export function textDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === undefined ? [] : [`${encode(prefix)}-`],
    [encode(start)],
    end === undefined ? [] : [encode(end)],
    suffix === undefined ? [] : [`-${encode(suffix)}`],
  ];
  return `:~:text=${parts.flat().join(',')}`;
}

function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Text as browsers compare it when they look for words: without case and accents. It folds sign by sign, so that the length of a
 * folded beginning is the place in the folded whole.
 */
export function foldText(text: string): string {
  return [...text].map((sign) => sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()).join('');
}
