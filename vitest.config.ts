import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    silent: 'passed-only',
    env: {
      POWERTOOLS_SERVICE_NAME: 'babelwire-test',
      POWERTOOLS_METRICS_NAMESPACE: 'Babelwire',
      POWERTOOLS_LOG_LEVEL: 'CRITICAL',
      POWERTOOLS_METRICS_DISABLED: 'true',
    },
  },
});
