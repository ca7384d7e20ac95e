import { type ConfigData, HtmlValidate } from 'html-validate';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Published ids hold a full stop, the number of a section or a version. HTML allows it, and they never change.
    'valid-id': ['error', { relaxed: true }],
    // The frame that lets a wide table scroll is a region with a name, but no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // The forms here act at each input and send nothing: a submit button would have nothing to do.
    'wcag/h32': 'off',
    // A limit that search engines are said to have. The title of a claim says which claim, first, and then whose.
    'long-title': 'off',
  },
};

/** A page as browsers write it when asked for their document: what stands there is right, but spelt their way. */
const serialised: ConfigData['rules'] = {
  ...config.rules,
  // `hidden=""`, `checked=""`.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  // `<!DOCTYPE html>`, and `&nbsp;` alone of the signs is escaped.
  'doctype-style': 'off',
  'no-raw-characters': 'off',
  // Positions of cards are set by script, which the policy allows.
  'no-inline-style': 'off',
};

const written = new HtmlValidate(config);
const fromBrowser = new HtmlValidate({ ...config, rules: serialised });

/**
 * What html-validate objects to in a page.
 *
 * @param options `fromBrowser`: the markup is a browser's account of a document, so its way to spell is not ours
 * @returns `path: rule: what is wrong (where)`
 */
export async function validateMarkup(
  path: string,
  html: string,
  options: { readonly fromBrowser?: boolean } = {},
): Promise<string[]> {
  const { results } = await (options.fromBrowser ? fromBrowser : written).validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
  );
}
