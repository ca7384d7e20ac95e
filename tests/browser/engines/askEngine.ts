import { openPlace, type PlaceName, places } from '../deployments.ts';
import type { Check } from './checks.ts';
import type { Engine } from './engine.ts';

/** What an engine did with a check at a place. */
export interface Answer {
  readonly place: string;
  readonly check: string;
  /** Undefined when all is well; else what was seen. */
  readonly wrong?: string;
}

/** Makes checks in an engine at several places, and last of all asks what the pages said to the console. */
export async function askEngine(
  engine: Engine,
  checks: Readonly<Record<string, Check>>,
  asked: readonly PlaceName[] = places,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let heard = 0;
  for (const place of asked) {
    const { start, close } = await openPlace(place);
    for (const [check, ask] of Object.entries(checks)) {
      const saw = await ask(engine, start).catch((error: unknown) => String(error));
      answers.push({ place, check, ...(saw === true ? {} : { wrong: JSON.stringify(saw) }) });
    }
    const said = (await engine.messages()).slice(heard);
    heard += said.length;
    answers.push({
      place,
      check: 'nothing is said to the console',
      ...(said.length ? { wrong: said.join('\n') } : {}),
    });
    close();
  }
  return answers;
}
