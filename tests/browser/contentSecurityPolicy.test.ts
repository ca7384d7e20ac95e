import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlace } from './deployments.ts';
import { askedEngines } from './engines/engines.ts';
import { everyHit, hits, probeSite } from './probes.ts';

let site: ReturnType<typeof probeSite>;
beforeAll(() => {
  site = probeSite();
});
afterAll(() => site?.remove());

// engines.test.ts says when an engine is skipped.
describe.each(askedEngines)('in %s, code that got into a page', (_name, { launch }) => {
  test.skipIf(!launch)('is stopped at a host with headers, at one without, and from disk', async () => {
    const engine = await launch?.();
    if (!engine) return;
    const worked: Record<string, readonly string[]> = {};
    for (const place of ['/a/b/c/', 'a host that sends no headers', 'disk'] as const) {
      const { start, close } = await openPlace(place, site.root);
      await engine.open(`${start}about.html`);
      worked[place] = await engine.run(hits);
      close();
    }
    await engine.close();
    expect(Object.values(worked)).toEqual([['own-script'], ['own-script'], ['own-script']]);
  });

  test.skipIf(!launch)('works where nobody states the policy, so that the test above can fail', async () => {
    const engine = await launch?.();
    if (!engine) return;
    const { start, close } = await openPlace('a host that sends no headers', site.root);
    await engine.open(`${start}open.html`);
    await expect.poll(() => engine.run(hits)).toEqual(everyHit);
    close();
    await engine.close();
  });
});
