import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A browser test on a small machine takes seconds, not minutes; anything longer hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
