import { openEverything } from './audit/openEverything.ts';
import { pageKinds } from './audit/pageKinds.ts';
import { openSite } from './openSite.ts';

/** Pages, by default one of each kind, as their documents stand when scripts ran, all is open and the last views are chosen: path → markup. */
export async function documentsAfterScript(
  paths: readonly string[] = pageKinds,
): Promise<ReadonlyMap<string, string>> {
  const site = await openSite('host');
  const documents = new Map<string, string>();
  for (const path of paths) {
    const page = await site.open(path);
    await openEverything(page);
    documents.set(
      path,
      await page.evaluate(() => `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`),
    );
    await page.leave();
  }
  await site.close();
  return documents;
}
