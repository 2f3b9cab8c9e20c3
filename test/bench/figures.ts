import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { root } from "../tools/root.ts";

function run(command: readonly string[]): string {
  const [program = "", ...args] = command;
  const { stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "test/bench/tsconfig.built.json") },
  });
  // size-limit ends with 1 where a bound is broken, and still says the sizes.
  if (stdout === "") throw new Error(stderr);
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
  run([process.execPath, "--input-type=module", "--eval", `${text}process.stdout.write("done")`]);
  return performance.now() - began;
}

function isSizes(value: unknown): value is readonly { readonly name: string; readonly size: number }[] {
  return (
    Array.isArray(value) && value.every((one: unknown) => typeof one === "object" && one !== null && "size" in one)
  );
}

/** The bytes of typical imports with everything they need, minified and gzipped: those that the build bounds. */
export function sizes(): Readonly<Record<string, number>> {
  const told: unknown = JSON.parse(run(["npx", "size-limit", "--json"]));
  if (!isSizes(told)) throw new TypeError("size-limit told no sizes.");
  return Object.fromEntries(told.map(({ name, size }) => [name, size]));
}
