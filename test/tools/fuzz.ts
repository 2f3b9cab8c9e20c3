/**
 * `npm run fuzz -- --runs 1000000 --seed 1` reads so many made-up inputs and prints what came of them: every one is an answer or issues. It exits 1
 * if one was neither. A run that failed is repeated by `--runs 1 --seed` and its number.
 */
import { parseArgs } from "node:util";

import { fuzz } from "../fuzz/fuzz.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed))
  throw new RangeError("--runs and --seed take whole numbers.");

const started = performance.now();
const { tallies, failures, slowest } = fuzz(runs, seed);
const seconds = (performance.now() - started) / 1000;

const count = (number: number): string => number.toLocaleString("en").padStart(10);
console.log(`${"reader and input".padEnd(26)}${"read".padStart(10)}${"refused".padStart(10)}`);
for (const { of, read, refused } of tallies) console.log(`${of.padEnd(26)}${count(read)}${count(refused)}`);
console.log(
  `${runs.toLocaleString("en")} inputs from seed ${String(seed)} in ${seconds.toFixed(0)} s, ${String(failures.length)} failures`,
);
console.log(`slowest: ${slowest.milliseconds.toFixed(0)} ms (${slowest.of})`);
console.log(`memory at most: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
for (const { run, of, what } of failures.slice(0, 20)) console.error(`seed ${String(run)}, ${of}: ${what}`);
process.exitCode = failures.length === 0 ? 0 : 1;
