/** What a release is checked against. */
export interface ReleaseContext {
  /** Of the edition, from `src/data/meta.ts`. */
  readonly version: string;
  readonly date: string;
  /** Of `package.json`. */
  readonly packageVersion: string;
  /** Versions released before, oldest first. */
  readonly released: readonly string[];
  /** Versions that the change log has words on. */
  readonly changes: readonly { readonly version: string; readonly date: string }[];
}

/** Why a version cannot be released and how to fix it, in one line; undefined when it can. */
export function whyNotReleased(context: ReleaseContext): string | undefined {
  const { version, date, packageVersion, released, changes } = context;
  const last = released.at(-1);
  const words = changes.find((one) => one.version === version);
  if (released.includes(version))
    return `version ${version} is released and stays as it is – raise version and date in src/data/meta.ts, and version in package.json`;
  if (last && compareVersions(version, last) < 0)
    return `version ${version} is older than ${last}, which is released – raise version in src/data/meta.ts`;
  if (packageVersion !== version)
    return `package.json has version ${packageVersion}, src/data/meta.ts ${version} – make them the same`;
  if (!words)
    return `src/data/changes.ts says nothing of version ${version} – say in a line what is new in it`;
  if (words.date !== date)
    return `version ${version} has the date ${words.date} in src/data/changes.ts and ${date} in src/data/meta.ts – make them the same`;
  return undefined;
}

/** Orders versions like “1.10.0”, older ones first: negative when `a` is older than `b`. */
export function compareVersions(a: string, b: string): number {
  const [left = [], right = []] = [a, b].map((version) => version.split('.').map(Number));
  const index = left.findIndex((part, place) => part !== right[place]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
