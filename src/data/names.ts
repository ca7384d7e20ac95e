/** Names that hold a digit and state no quantity: where one of them stands, prose and figures may have it. */
export const names = [
  'EU-27',
  'ET9',
  'L3+ driver',
  '5G',
  'Level 3',
  'Level 4',
  '8295',
  '8650',
  '8797',
  'NX9031',
  'L3+',
  'base = 100',
];
