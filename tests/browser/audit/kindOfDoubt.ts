/** The rule and the kind of a doubt, out of a line of `auditPages`: `color-contrast, bgOverlap`. */
export function kindOfDoubt(line: string): string {
  return /^.+?: (.+?): /.exec(line)?.[1] ?? line;
}
