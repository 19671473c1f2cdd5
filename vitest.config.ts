import { defineConfig } from 'vitest/config';

const PURE = [
  'packages/*/test/**/*.test.ts',
  'data/test/**/*.test.ts',
  'apps/{cli,web}/test/**/*.test.{ts,tsx}',
  'tests/**/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          include: PURE,
          setupFiles: ['tests/house/property-runs.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['apps/server/test/**/*.test.ts'],
          setupFiles: ['tests/house/property-runs.ts'],
          globalSetup: ['apps/server/test/platform/clusters.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
