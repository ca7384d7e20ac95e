/**
 * Asks doi.org for the description of a work, in CSL-JSON: the one request that anything here makes, and only `npm run new` makes it.
 *
 * @param ask `fetch`, or what stands for it
 * @throws Error that says what to do instead
 */
export async function askDoi(doi: string, ask: typeof fetch = fetch): Promise<string> {
  const instead =
    'save its description as CSL-JSON, from a reference manager, say, and give it with --from metadata.json';
  const answer = await ask(`https://doi.org/${encodeURI(doi)}`, {
    headers: { accept: 'application/vnd.citationstyles.csl+json' },
  }).catch((error: Error & { cause?: Error }) => {
    throw new Error(
      `--doi ${doi} – doi.org cannot be reached (${error.cause?.message ?? error.message}) – ${instead}`,
    );
  });
  if (answer.status === 404)
    throw new Error(`--doi ${doi} – doi.org knows no such DOI – look for a slip, or ${instead}`);
  if (!answer.ok)
    throw new Error(`--doi ${doi} – doi.org answers ${answer.status} – try later, or ${instead}`);
  const type = answer.headers.get('content-type') ?? '';
  if (!type.includes('json'))
    throw new Error(`--doi ${doi} – doi.org has no CSL-JSON of it, but ${type} – ${instead}`);
  return answer.text();
}
