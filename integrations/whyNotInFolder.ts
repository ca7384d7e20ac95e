/** Signs that Vite reads as parts of an address where they stand in a path: it then loses stylesheets without a word. */
const signs = /[#%?]/g;

/** Why the project cannot be built or served where it stands, in a sentence; undefined where it can. @param folder its whole path */
export function whyNotInFolder(folder: string): string | undefined {
  const found = [...new Set(folder.match(signs))];
  if (found.length === 0) return undefined;
  return `The project stands in “${folder}”, and with ${found.map((sign) => `“${sign}”`).join(' and ')} in a path its stylesheets are not found – move it to a folder without`;
}
