/** Whether a year, a month or a day, `2024`, `2024-12` or `2024-12-31`, is one of the calendar, from 1900 to 2099. */
export function isDate(text: string): boolean {
  if (!/^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
