import type { Measure } from './measure.ts';
import { sayMeasured } from './sayMeasured.ts';

/** Takes one part of the report and only prints it; the process fails where a limit is not kept. */
export async function printMeasure(measure: Measure): Promise<void> {
  const rows = await measure.run();
  console.log(sayMeasured(measure, rows));
  process.exitCode = rows.some(({ holds }) => holds === false) ? 1 : 0;
}
