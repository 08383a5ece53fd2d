// SPDX-License-Identifier: Apache-2.0
// Journeys through the page in a real browser, against the server that DATELINE_PAGE names.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/test/journeys/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    fileParallelism: false,
    sequence: { shuffle: false },
  },
});
