import { configDefaults, defineConfig } from "vitest/config";

import { shared } from "./vitest.shared.ts";

/** The tests that notice a mutant: cases and properties. Examples would tell the same twice, and pages are slow to write. */
export default defineConfig({
  ...shared,
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      ...configDefaults.exclude,
      "test/pack/**",
      "test/generated/**",
      "test/architecture.test.ts",
      "test/package.test.ts",
      "test/examples.test.ts",
    ],
    isolate: false,
    testTimeout: 120_000,
  },
});
