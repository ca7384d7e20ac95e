/** The stations that knowledge passes, in the order of the way. */
export const stations = {
  /** From research to market: left to right, on a phone from top to bottom. */
  out: ['Research', 'Laboratory', 'Market'],
  /** And back again; it begins beside the market. */
  back: ['Validation', 'Data collection', 'Optimisation'],
} as const;

/** What the paper says of a case at the stations of the loop; a station that it does not speak of stays empty. */
export type Case = Partial<Record<(typeof stations)['out' | 'back'][number], string>>;
