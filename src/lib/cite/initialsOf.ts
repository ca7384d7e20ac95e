/**
 * The initials of given names: `Yi` → `Y.`, `X. M.` → `X. M.`, `Jean-Luc` → `J.-L.`
 *
 * @param close what follows each letter: a full stop, or nothing
 */
export function initialsOf(given: string, close: '.' | '' = '.'): string {
  return given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${part.charAt(0)}${close}`)
        .join('-'),
    )
    .join(' ');
}
