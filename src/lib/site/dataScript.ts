/**
 * A script file that holds data and nothing else: read from disk too, where browsers refuse `fetch`.
 *
 * @param name the global that it sets
 */
export function dataScript(name: string, data: unknown): string {
  return `self.${name}=${JSON.stringify(data)};\n`;
}
