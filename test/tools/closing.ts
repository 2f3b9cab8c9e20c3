import type { Reporter, TestModule } from "vitest/node";

/** The one line every reader of a CI log knows. */
export const closingLine = (passed: number, failed: number, skipped: number): string =>
  `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;

/** Prints the closing line as the very last one, also after the coverage table. */
export const closing: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // A file that does not even load has no test to fail.
      if (module.errors().length > 0) count.failed += 1;
    }
    const line = closingLine(count.passed, count.failed, count.skipped + count.pending);
    process.once("exit", () => {
      console.log(line);
    });
  },
};
