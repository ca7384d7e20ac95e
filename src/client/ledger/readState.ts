/** What the reader asked of the ledger: by the name of each control its value; what is left out is at its default. */
export type LedgerState = Readonly<Record<string, string>>;

/** The values that a control takes: a list, or anything for a text field. */
export type Choices = Readonly<Record<string, readonly string[] | 'text'>>;

/**
 * Reads the state from the query of an address.
 *
 * @returns the state, and what the address asked for that does not exist, for the reader to know
 */
export function readState(query: string, choices: Choices): { state: LedgerState; unknown: string[] } {
  const state: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    const known = Object.hasOwn(choices, name) ? choices[name] : undefined;
    if (value === '') continue;
    if (known === 'text' || known?.includes(value)) state[name] = value;
    else unknown.push(`${name} “${value}”`);
  }
  return { state, unknown };
}
