/** What the file system says in a code, and how to fix it. */
const codes: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full – make room and build again',
  EROFS: 'the disk can only be read – copy the project to one that can be written, and build there',
  EACCES: 'this user may not write there – give the folder to the user who builds, or copy the project',
  EPERM: 'this user may not write there – give the folder to the user who builds, or copy the project',
  ENAMETOOLONG: 'the path is too long for this system – move the project to a folder with a shorter path',
  EBUSY:
    'a program has it open, or it is a disk of its own, such as the volume of a container – close the program, or let the disk begin one folder above',
  EXDEV:
    'both must stand on one disk, and in no lower layer of an image – take away what stands there, or move it, and build again',
  EMFILE: 'too many files are open at once for this system – raise the limit (ulimit -n) and build again',
};

/** What an error says to whoever builds: of the machine how to fix it, of content its places, of code where it was thrown, with what Astro knows beside it. */
export function explainError(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { code = '', message, stack, hint, loc, id, cause } = thrown as NodeJS.ErrnoException & AstroDetails;
  const said = codes[code];
  if (said) return `${message} – ${said}`;
  // What Astro or Vite wraps is what went wrong on the disk.
  if (codes[(cause as NodeJS.ErrnoException | undefined)?.code ?? '']) return explainError(cause);
  const lacking =
    /MODULE_NOT_FOUND$/.test(code) &&
    /Cannot find (?:package|module) '((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:'|\/)/.exec(message)?.[1];
  if (lacking)
    return `The package ${lacking} is not installed – npm ci; what prints, tests and measures needs the dev dependencies too: npm ci --include=dev`;
  const where = loc?.file ?? id;
  return [
    stack?.includes(message) ? stack : `${message}\n${stack}`,
    ...(hint ? [hint] : []),
    ...(where ? [`in ${where}${loc?.line ? `:${loc.line}:${loc.column ?? 1}` : ''}`] : []),
  ].join('\n');
}

/** An error that says all in its sentence: where in the code it was thrown helps nobody. */
export function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}

interface AstroDetails {
  readonly hint?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly id?: string;
  readonly cause?: unknown;
}
