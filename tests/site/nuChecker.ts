import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';

// From 26 on its package fetches a Java of its own when it is installed; this version is only the jar.
const jar: string = createRequire(import.meta.url)('vnu-jar');

/** Whether there is a Java to run the checker with. */
export const hasJava = spawnSync('java', ['-version']).status === 0;

/** Directives of the Trusted Types standard, which are younger than the checker; hosts send and browsers heed them. */
const younger = ['require-trusted-types-for', 'trusted-types'];

/** What of the first sheet's CSS is younger than the checker. */
const youngerCss =
  /^CSS: (?:“size-adjust”: Property “size-adjust” doesn't exist|Unrecognized at-rule “@layer”)/;

/**
 * What the Nu checker says of files, errors and warnings alike, in one run.
 *
 * @returns `file:line: message extract`; empty when it objects to nothing
 */
export function nuChecker(paths: readonly string[]): string[] {
  const { stderr, error } = spawnSync(
    'java',
    // A deeper stack: long pages nest deeply. Nothing is fetched: the checker knows its schemas.
    // Runs are short: a compiler that optimises for long ones costs more than it gives.
    [
      '-Xss4m',
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-jar',
      jar,
      '--format',
      'json',
      '--also-check-svg',
      ...paths,
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (error) throw error;
  const { messages } = JSON.parse(stderr) as {
    messages: { url?: string; lastLine?: number; message: string; extract?: string }[];
  };
  return messages
    .filter(({ message }) => !isOfPolicy(message) && !youngerCss.test(message))
    .map(
      ({ url, lastLine, message, extract }) =>
        `${url ? relative(process.cwd(), url.replace(/^file:/, '')) : 'input'}:${lastLine}: ${message} ${extract ?? ''}`,
    );
}

/** Whether a message is about nothing but what the checker cannot know of the Content Security Policy. */
function isOfPolicy(message: string): boolean {
  // A checker that reads from disk has no origin, so to it nothing is `'self'`; browsers are asked in tests of their own.
  if (/violates Content Security Policy \(meta tag\)/.test(message)) return true;
  // A long value is left out of the message.
  const [head, ...unknown] = message.split(/(?=Unrecognised directive-name: )/);
  return (
    /^Bad value (?:“default-src [^”]+”)? for attribute “content” on element “meta”: $/.test(head ?? '') &&
    unknown.every((one) => younger.some((name) => one.trim() === `Unrecognised directive-name: "${name}".`))
  );
}
