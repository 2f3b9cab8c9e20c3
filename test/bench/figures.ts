import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { buildSync } from "esbuild";

import { root } from "../tools/root.ts";

function run(command: readonly string[]): string {
  const [program = "", ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "test/bench/tsconfig.json") },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** What a worker of its own process says. */
export function asked(...args: readonly string[]): unknown {
  return JSON.parse(run([process.execPath, "--expose-gc", "--import", "tsx", "test/bench/worker.ts", ...args]));
}

/** The middle of several. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}

/** Half the distance between the quarters, as a share of the middle: what a figure may be off by. */
export function noise(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = NaN, high = NaN] = [0.25, 0.75].map((share) => sorted[Math.floor((sorted.length - 1) * share)]);
  return (high - low) / 2 / median(values);
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => typeof one === "number");
}

/** Microseconds per dossier of one task, in one process. */
export function timesOf(task: string): readonly number[] {
  const times = asked("time", task);
  if (!isNumbers(times)) throw new TypeError(`${task} gave no times.`);
  return times;
}

/** The milliseconds until a process that imports some built files has ended. */
export function importTime(files: readonly string[]): number {
  const began = performance.now();
  const text = files.map((file) => `import ${JSON.stringify(join(root, file))};`).join("");
  run([process.execPath, "--input-type=module", "--eval", text]);
  return performance.now() - began;
}

/** The bytes of what an import costs in a browser: with everything it needs, minified and gzipped. */
export function sizeOf(text: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents: text, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}
