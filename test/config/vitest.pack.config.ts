import { defineConfig } from "vitest/config";

import { closing } from "../tools/closing.ts";
import { shared } from "./vitest.shared.ts";

/** What is published: built, packed, installed and imported as an app would. Slow, so a run of its own. */
export default defineConfig({
  root: shared.root,
  test: {
    include: ["test/pack/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ["default", closing],
  },
});
