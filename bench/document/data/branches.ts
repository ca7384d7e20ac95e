/** Loans for each registered reader in a year, of the ten branches of the imagined county. */
export const branches: readonly (readonly [name: string, loans: number])[] = [
  ['Central', 24.6],
  ['Harbour', 21.3],
  ['Mill Lane', 18.9],
  ['Northgate', 18.4],
  ['Old Town', 17.8],
  ['Riverside', 17.5],
  ['Station Road', 17.1],
  ['St Anne', 13.2],
  ['Upper Green', 11.7],
  ['Westfield', 8.4],
];
