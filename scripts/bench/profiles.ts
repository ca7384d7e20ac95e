/** What a reader's machine and line are made to be like. */
export interface Profile {
  readonly name: string;
  /** How many times slower the processor is made. */
  readonly cpu: number;
  /** The line, where it is made slow: bits a second down and up, and milliseconds that each request takes longer. */
  readonly line?: { readonly down: number; readonly up: number; readonly delay: number };
}

/** This machine as it is, and a weak phone on a slow 4G line, as Lighthouse has it. */
export const profiles: readonly Profile[] = [
  { name: 'no throttling', cpu: 1 },
  { name: '4× CPU, slow 4G', cpu: 4, line: { down: 1_600_000, up: 750_000, delay: 150 } },
];
