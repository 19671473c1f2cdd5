import { defineConfig } from '@playwright/test';

const chromium = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'apps/web/e2e',
  // Starts the real program on a throw-away database and puts its address into the environment.
  globalSetup: './tests/house/browser-server.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    ...(process.env['KONTOR_TEST_ADDRESS'] === undefined
      ? {}
      : { baseURL: process.env['KONTOR_TEST_ADDRESS'] }),
    trace: 'off',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    },
  },
});
