import { configDefaults, defineConfig } from "vitest/config";

import { writeExamples } from "../tools/examples.ts";
import { closing } from "../tools/closing.ts";
import { shared } from "./vitest.shared.ts";

// Here and not in a global setup: the files must exist before Vitest looks for tests.
writeExamples();

export default defineConfig({
  ...shared,
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "test/pack/**", "test/browser/**"],
    // The code is pure, so that the files may share one world; this is faster.
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
    reporters: ["default", closing],
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/index.ts", "src/regencies/_*.ts"],
      reporter: ["text-summary", "html", "lcov"],
      thresholds: { statements: 95, lines: 95, functions: 95, branches: 90 },
    },
  },
});
