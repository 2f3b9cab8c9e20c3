/** The whole test run in zones east and west of UTC, one with summer time, one that once skipped a day. */
import { spawnSync } from "node:child_process";

import { root } from "./root.ts";

const zones = ["Asia/Jakarta", "Asia/Jayapura", "America/New_York", "Pacific/Apia"];

/** What reads source texts, and what walks through every state of a ladder on a handful of days: no zone can change their answer. */
const leftOut = ["test/architecture.test.ts", "test/properties/ladders.test.ts"];
const options = ["--typecheck.enabled=false", ...leftOut.map((path) => `--exclude=${path}`)];

for (const zone of zones) {
  console.log(`\nTZ=${zone}`);
  // Types do not depend on the zone, and are checked in the ordinary run.
  const { status } = spawnSync("npm", ["run", "--silent", "test:unit", "--", ...options], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) {
    console.error(`Failed under TZ=${zone}`);
    process.exit(1);
  }
}
