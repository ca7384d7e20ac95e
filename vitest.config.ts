import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[]) => ({
  test: {
    name,
    include,
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
      project('robust', ['tests/robust/**/*.test.ts']),
      project('browser', ['tests/browser/**/*.test.ts']),
    ],
  },
});
