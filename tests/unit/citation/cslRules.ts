/**
 * What the schema of CSL-JSON (citation-style-language/schema, schemas/input/csl-data.json, read at 0041266) asks of an item, in our own words, for the
 * types and variables that the edition writes. Stricter than it in two things: a variable that the edition does not use is refused too, and a
 * name or a date may not be empty.
 */
const text = { type: 'string', minLength: 1 } as const;
const name = {
  type: 'object',
  minProperties: 1,
  properties: {
    family: text,
    given: text,
    'non-dropping-particle': text,
    suffix: text,
    'static-ordering': { type: ['string', 'number', 'boolean'] },
    literal: text,
  },
  additionalProperties: false,
} as const;
const names = { type: 'array', minItems: 1, items: name } as const;
const part = { type: ['string', 'number'] } as const;
const date = {
  type: 'object',
  required: ['date-parts'],
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: part },
    },
  },
  additionalProperties: false,
} as const;

export const cslRules = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['type', 'id'],
    properties: {
      id: text,
      type: {
        enum: ['article-journal', 'article-newspaper', 'book', 'chapter', 'report', 'webpage', 'post-weblog'],
      },
      author: names,
      editor: names,
      translator: names,
      issued: date,
      'original-date': date,
      ...Object.fromEntries(
        [
          ...['title', 'title-short', 'container-title', 'publisher', 'publisher-place', 'volume', 'issue'],
          ...[
            'page',
            'DOI',
            'ISBN',
            'ISSN',
            'URL',
            'language',
            'version',
            'note',
            'genre',
            'number',
            'edition',
            'status',
          ],
          ...['collection-title', 'event-title'],
        ].map((variable) => [variable, text]),
      ),
    },
    additionalProperties: false,
  },
} as const;
