/**
 * `npm run test:runtimes` packs the built library, installs it into an empty app, and there answers every story of every regency and some dossiers made
 * up from a seed, on each runtime and in each time zone; what is printed has to be, byte for byte, what the package says on this Node in UTC. Then it
 * compiles an app with each version of TypeScript. A runtime that is not on this machine is told as not run, never as passed. `-- --install` first
 * installs those of test/runtimes/package.json outside the repository (more than a gigabyte); `-- --all` fails where one was not run.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { type Programs, programsIn } from "../runtimes/app.ts";
import { type Compiled, compilersIn } from "../runtimes/compilers.ts";
import { type Ran, ran, runtimesIn } from "../runtimes/runtimes.ts";
import { installInto, packInto, removeFolder, run, temporaryFolder } from "./pack.ts";
import { root } from "./root.ts";

/** Where the library is used, and three that show whether a zone has a say; each with the minutes from local time to UTC on 1 January 2025. */
const zones = {
  "Asia/Jakarta": -420,
  "Asia/Makassar": -480,
  "Asia/Jayapura": -540,
  UTC: 0,
  "America/New_York": 300,
  "Pacific/Apia": -780,
} as const;

const { values } = parseArgs({
  options: { install: { type: "boolean", default: false }, all: { type: "boolean", default: false } },
});

const installed = join(tmpdir(), "perjanjian-kinerja-runtimes");
if (values.install) {
  mkdirSync(installed, { recursive: true });
  copyFileSync(join(root, "test/runtimes/package.json"), join(installed, "package.json"));
  run(installed, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund");
}

const said = { same: 0, wrong: 0, "not run": 0 };

/** What a cell of a table says, counted; what is wrong is told at once. */
function cell(of: string, kind: keyof typeof said, word: string, why = ""): string {
  said[kind] += 1;
  if (kind === "wrong") console.error(`${of}: ${why}`);
  return word;
}

function answerCell(of: string, one: Ran, expected: string, offset: number): string {
  switch (one.kind) {
    case "not-run":
      return cell(of, "not run", "not run");
    case "failed":
      return cell(of, "wrong", "FAILED", one.why);
    case "printed":
      if (one.answers !== expected) return cell(of, "wrong", "DIFFERS", "the answers differ");
      // The zone that was asked for has to be the one that was in force, or the run shows nothing.
      return one.offset === offset
        ? cell(of, "same", "same")
        : cell(of, "wrong", "NO ZONE", `its zone is ${String(one.offset)}`);
  }
}

function compilerCell(of: string, one: Compiled): string {
  switch (one.kind) {
    case "not-run":
      return cell(of, "not run", "not run");
    case "refused":
      return cell(of, "wrong", "REFUSED", one.why);
    case "compiled":
      return cell(of, "same", "compiles");
  }
}

const line = (first: string, cells: readonly string[]): string =>
  [first.padEnd(28), ...cells.map((one) => one.padEnd(18))].join("").trimEnd();

function tellRuntimes(programs: Programs): void {
  const runtimes = runtimesIn(installed);
  const [reference] = runtimes;
  const first = reference === undefined ? undefined : ran(reference, programs, "UTC");
  if (first?.kind !== "printed") throw new Error("This Node does not answer.");
  const count = first.answers.trimEnd().split("\n").length;
  console.log(
    `${String(count)} answers, ${String(Buffer.byteLength(first.answers))} bytes, byte for byte as on this Node in UTC`,
  );
  console.log(line("runtime", Object.keys(zones)));
  for (const runtime of runtimes) {
    const cells = Object.entries(zones).map(([zone, offset]) =>
      answerCell(`${runtime.name} in ${zone}`, ran(runtime, programs, zone), first.answers, offset),
    );
    console.log(line(runtime.name, cells));
  }
}

function tellCompilers({ app }: Programs): void {
  console.log(`\n${line("TypeScript", ["node16", "nodenext", "bundler"])}`);
  for (const { version, compiled } of compilersIn(installed, app)) {
    const cells = Object.entries(compiled).map(([resolution, one]) =>
      compilerCell(`TypeScript ${version}, ${resolution}`, one),
    );
    console.log(line(version, cells));
  }
}

async function main(): Promise<void> {
  const app = temporaryFolder();
  try {
    installInto(app, packInto(app));
    const programs = await programsIn(app);
    tellRuntimes(programs);
    tellCompilers(programs);
  } finally {
    removeFolder(app);
  }
  console.log(
    `\n${String(said.same)} as they should be, ${String(said.wrong)} wrong, ${String(said["not run"])} not run`,
  );
  process.exitCode = said.wrong > 0 || said.same === 0 || (values.all && said["not run"] > 0) ? 1 : 0;
}

await main();
