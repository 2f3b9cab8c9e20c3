/**
 * How fast and how small: `npm run bench` builds the package, checks that every contestant gives the same answers, measures all of them by
 * turns, each in a process of its own, and writes docs/benchmarks.json, the tables of docs/benchmarks.md and the figures of docs/scaling.md.
 *
 * `npm run bench -- ROUNDS LONGEST` says how often each is measured (3) and how many dossiers the longest stream has (10000).
 */
import { writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { join } from "node:path";

import { root } from "../tools/root.ts";
import { asked, importTime, median, noise, sizes, timesOf } from "./figures.ts";
import { scalingText, writeBetween } from "./pages.ts";
import { type Measured, type Row, rowsOf } from "./rows.ts";
import { tasks } from "./tasks.ts";

const [rounds = 3, longest = 10_000] = process.argv.slice(2).map(Number);

const disagreement = asked("check");
if (disagreement !== null) throw new Error(JSON.stringify(disagreement));

const doors: Readonly<Record<string, readonly string[]>> = {
  "bare node": [],
  main: ["dist/index.js"],
  "main and regency": ["dist/index.js", "dist/regencies/kabLebong.js"],
  "zod/mini": ["node_modules/zod/mini/index.js"],
  read: ["dist/read/index.js"],
  testing: ["dist/testing/index.js"],
};

interface Stream {
  readonly count: number;
  readonly heapBytes: number;
  readonly peakBytes: number;
  readonly seconds: number;
}

function isStream(value: unknown): value is Omit<Stream, "count"> {
  return typeof value === "object" && value !== null && "heapBytes" in value && "seconds" in value;
}

function streamOf(count: number): Stream {
  const told = asked("stream", String(count));
  if (!isStream(told)) throw new TypeError("The stream told nothing.");
  const { heapBytes, peakBytes, seconds } = told;
  return { count, heapBytes, peakBytes, seconds };
}

function measured(): Measured {
  const times: Record<string, number[]> = {};
  const imports: Record<string, number[]> = {};
  for (let round = 1; round <= rounds; round += 1) {
    for (const task of Object.keys(tasks)) {
      (times[task] ??= []).push(...timesOf(task));
      process.stderr.write(`round ${String(round)}: ${task} ${median(times[task]).toFixed(2)} µs\n`);
    }
    for (let turn = 0; turn < 7; turn += 1) {
      for (const [door, files] of Object.entries(doors)) (imports[door] ??= []).push(importTime(files));
    }
  }
  const counts = [1_000, 10_000, 100_000, 1_000_000].filter((count) => count <= longest);
  return {
    times,
    imports,
    sizes: sizes(),
    streams: counts.map(streamOf),
  };
}

const few = (value: number): string => value.toLocaleString("en", { maximumSignificantDigits: 3 });
const percent = (share: number): string => `±${String(Math.round(share * 100))} %`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, place) => (place === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

function bound(value: number | undefined, unit: Row["unit"]): string {
  return value === undefined ? "" : `${few(value)} ${unit}`;
}

function tablesOf(all: Measured): string {
  const floor = median(all.times["floor"] ?? []);
  return [
    table(
      ["work", "reached", "at most", "stretch", "of"],
      rowsOf(all).map((row) => [
        row.work,
        `${row.reached <= row.atMost ? "" : "**"}${bound(row.reached, row.unit)}${row.reached <= row.atMost ? "" : "**"}`,
        bound(row.atMost, row.unit),
        bound(row.stretch, row.unit),
        row.of,
      ]),
    ),
    table(
      ["task", "µs a dossier", "noise", "× floor"],
      Object.entries(all.times).map(([task, values]) => [
        task,
        few(median(values)),
        percent(noise(values)),
        few(median(values) / floor),
      ]),
    ),
    table(
      ["import", "ms, process and all", "noise"],
      Object.entries(all.imports).map(([door, values]) => [door, few(median(values)), percent(noise(values))]),
    ),
    table(
      ["bundle", "kB, minified and gzipped"],
      Object.entries(all.sizes).map(([name, bytes]) => [name, few(bytes / 1000)]),
    ),
    table(
      ["dossiers streamed", "heap after it, MB", "most memory, MB", "dossiers a second"],
      all.streams.map(({ count, heapBytes, peakBytes, seconds }) =>
        [count, heapBytes / 1e6, peakBytes / 1e6, count / seconds].map(few),
      ),
    ),
  ].join("\n\n");
}

/** The kind of machine, and never its name. */
const machine = `${String(cpus().length)} cores of ${cpus()[0]?.model ?? "an unknown kind"}, ${platform()} ${arch()}, Node ${process.version}`;
const all = measured();
const summary = {
  machine,
  rounds,
  rows: rowsOf(all),
  microseconds: Object.fromEntries(
    Object.entries(all.times).map(([task, values]) => [task, { median: median(values), noise: noise(values) }]),
  ),
  importMilliseconds: Object.fromEntries(
    Object.entries(all.imports).map(([door, values]) => [door, { median: median(values), noise: noise(values) }]),
  ),
  bytes: all.sizes,
  streams: all.streams,
};
writeFileSync(join(root, "docs/benchmarks.json"), `${JSON.stringify(summary, null, 2)}\n`);

const tables = tablesOf(all);
const run = `${String(rounds)} rounds on ${machine}.`;
writeBetween("docs/benchmarks.md", ["<!-- measured -->", "<!-- end of measured -->"], `${run}\n\n${tables}`);
writeBetween(
  "docs/scaling.md",
  ["<!-- benchmark:scaling -->", "<!-- /benchmark:scaling -->"],
  scalingText(median(all.times["population-from-text"] ?? []), machine),
);
process.stdout.write(`${run}\n\n${tables}\n`);
