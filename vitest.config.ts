import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], retry = 0) => ({
  test: {
    name,
    include,
    retry,
    setupFiles: ['src/lib/standInWindow.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts']),
      project('site', ['tests/site/**/*.test.ts']),
      project('badInput', ['tests/badInput/**/*.test.ts']),
      // Once more where a busy machine kept a browser waiting; what passed only then is printed with “retry”.
      project('browser', ['tests/browser/**/*.test.ts'], 1),
    ],
  },
});
