declare module '@citation-js/core' {
  export const plugins: {
    config: { get(name: string): { parse: { sentenceCase: 'never' | 'english' | 'always' } } };
  };
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string });
    // biome-ignore lint/suspicious/noExplicitAny: the library has no types
    data: any[];
    format(format: string, options?: { template?: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
