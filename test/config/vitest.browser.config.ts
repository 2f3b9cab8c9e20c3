import { defineConfig } from "vitest/config";

import { chromiumPath } from "../browser/chromiumPath.ts";
import { closing } from "../tools/closing.ts";
import { shared } from "./vitest.shared.ts";

if (chromiumPath === undefined)
  console.log("not run: no Chromium is installed here (apt-get install chromium, or name one in CHROMIUM)");

/** The playground page in a real browser. Slow, and in need of one, so a run of its own. */
export default defineConfig({
  ...shared,
  test: {
    include: chromiumPath === undefined ? [] : ["test/browser/**/*.test.ts"],
    passWithNoTests: true,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ["default", closing],
  },
});
