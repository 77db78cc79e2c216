import { defineConfig } from 'vitest/config';

/** What needs a browser runs apart (`npm run test:page`): a machine without Chromium can still run every other test. */
export default defineConfig({
  test: { include: ['test/e2e/page.spec.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
