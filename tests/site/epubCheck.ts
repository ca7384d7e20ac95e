import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasJava } from './nuChecker.ts';

/** EPUBCheck, where Debian puts it; EPUBCHECK names another jar. */
const jar = [process.env.EPUBCHECK, '/usr/share/java/epubcheck.jar'].find((path) => path && existsSync(path));

/** Why EPUBCheck cannot be asked; undefined where it can. */
export const whyNoEpubCheck =
  hasJava && jar
    ? undefined
    : 'EPUBCheck or Java is not there, so the EPUB is not validated: apt-get install epubcheck, or EPUBCHECK=epubcheck.jar';

/** What EPUBCheck says of a book, errors and warnings alike; empty when it objects to nothing. */
export function epubCheck(path: string): string[] {
  const { stdout, stderr, error } = spawnSync(
    'java',
    ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar ?? '', path],
    { encoding: 'utf8' },
  );
  if (error) throw error;
  const said = `${stdout}\n${stderr}`;
  const found = said.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line));
  if (found.length === 0 && !said.includes('No errors or warnings')) throw new Error(said);
  return found;
}
