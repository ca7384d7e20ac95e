import type { ChildProcess } from 'node:child_process';

/**
 * Waits until a server that was just started answers.
 *
 * @throws Error with what it wrote, when it ends before or takes more than 5 seconds
 */
export async function whenServing(address: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (data) => {
    said += data;
  });
  for (let attempt = 0; attempt < 50 && server.exitCode === null; attempt += 1) {
    const answers = await fetch(address, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${server.spawnfile} does not answer at ${address}: ${said}`);
}
