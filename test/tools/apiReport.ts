/**
 * `npm run check:api` compares what the built library offers with the reports in test/api-report, one per door, and exits 1 where they differ: the
 * diff of a report is what a reviewer of the API reads. `npm run check:api -- --local` writes them anew. It looks at dist: build
 * first. A regency's door has no report: it offers its rules and stories, whose types the main door describes.
 */
import { spawnSync } from "node:child_process";

import { root } from "./root.ts";

/** The configuration of each report, by the door that it is of. */
export const reportedDoors: Readonly<Record<string, string>> = {
  ".": "api-extractor.json",
  "./read": "api-extractor.read.json",
  "./testing": "api-extractor.testing.json",
};
const isInStep = (config: string, options: readonly string[]): boolean => {
  const args = ["--no-install", "api-extractor", "run", "--config", `test/config/${config}`, ...options];
  return spawnSync("npx", args, { cwd: root, stdio: "inherit" }).status === 0;
};

if (process.argv[1]?.endsWith("apiReport.ts") === true) {
  const differing = Object.entries(reportedDoors).filter(([, config]) => !isInStep(config, process.argv.slice(2)));
  for (const [door] of differing)
    console.error(
      `The door "${door}" offers something else. Run: npm run check:api -- --local; then read the diff of test/api-report`,
    );
  process.exitCode = differing.length === 0 ? 0 : 1;
}
