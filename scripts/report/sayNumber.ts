/** A count as the report prints it: to one, thousands parted. */
export const sayNumber = (count: number): string => Math.round(count).toLocaleString('en-GB');
