/** A size for reading, in powers of ten as file managers print it: 980 → “980 bytes”, 19960 → “20 kB”, 2.71e6 → “2.7 MB”. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
