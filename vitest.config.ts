import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    globalSetup: 'tests/build.ts',
    env: { NO_COLOR: '1', TZ: 'UTC' },
    testTimeout: 30_000,
  },
});
