import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { seed, whole } from '../sample.ts';

/** Before any worker: the browser unpacks itself at its first start, and two that do so at once find half of each other’s files. */
export async function setup(): Promise<void> {
  console.log(whole ? 'All is asked for.' : `Samples: SEED=${seed} draws the same, WHOLE=1 takes all.`);
  const browser = await launchBrowser();
  await browser.close();
}
