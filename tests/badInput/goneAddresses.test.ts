import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ProjectCopy, projectCopy } from './projectCopy.ts';

let project: ProjectCopy;
beforeAll(() => {
  project = projectCopy();
  cpSync('dist', project.path('dist'), { recursive: true });
  // Redirects stand in that site already.
  writeFileSync(project.path('src/data/redirects.ts'), 'export const redirects = {};\n');
});
afterAll(() => project.remove());

/** What a build does with the finished site before it takes the place of the old one. */
const keepAddresses = () => {
  const code = `import('./integrations/keepAddresses.ts').then(({ keepAddresses }) => keepAddresses('dist'))`;
  const { status, stderr } = spawnSync('node', ['-e', code], { cwd: project.folder, encoding: 'utf8' });
  return { status, stderr };
};

test('a finished site that lacks published addresses is refused, with each of them, its place and what to do', () => {
  expect(keepAddresses()).toEqual({ status: 0, stderr: '' });
  const gone = ['old.html', 'terms.html#old', 'data/old.csv'];
  appendFileSync(project.path('urls.lock'), `${gone.join('\n')}\n`);
  const { status, stderr } = keepAddresses();
  expect(status).toBe(1);
  for (const address of gone)
    expect(stderr).toMatch(
      new RegExp(`urls\\.lock:\\d+:1 – .*${address} .*put it back, or .*redirects\\.ts`),
    );
});
