import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../tools/root.ts";

/** How an app finds the library. */
type Resolution = "node16" | "nodenext" | "bundler";

/** What a compiler said of the app under one way of finding the library. */
export type Compiled =
  { readonly kind: "not-run" } | { readonly kind: "compiled" } | { readonly kind: "refused"; readonly why: string };

/** What one version of TypeScript said. */
export interface CompilerRow {
  readonly version: string;
  readonly compiled: Readonly<Record<Resolution, Compiled>>;
}

const versionsIn = (manifest: string): readonly string[] =>
  Object.keys(
    (JSON.parse(readFileSync(manifest, "utf8")) as { readonly optionalDependencies: object }).optionalDependencies,
  )
    .filter((name) => name.startsWith("typescript"))
    .map((name) => name.slice("typescript".length));

/** An app that is strict and leaves no declaration file unchecked; one that does not bundle both imports and requires. */
function projectFor(app: string, resolution: Resolution): string {
  const project = join(app, `tsconfig.${resolution}.json`);
  const compilerOptions = {
    module: resolution === "bundler" ? "esnext" : resolution,
    moduleResolution: resolution,
    target: "es2022",
    lib: ["es2022"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const files = resolution === "bundler" ? ["consumer.mts"] : ["consumer.mts", "consumer.cts"];
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  return project;
}

function compile(app: string, compiler: string, resolution: Resolution): Compiled {
  if (!existsSync(compiler)) return { kind: "not-run" };
  const args = [compiler, "--project", projectFor(app, resolution)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: app, encoding: "utf8" });
  return status === 0 ? { kind: "compiled" } : { kind: "refused", why: `${stdout}${stderr}`.slice(0, 2000) };
}

/** Compiles an app with every version of TypeScript that test/runtimes/package.json names; `installed` is the folder it was installed in. */
export function compilersIn(installed: string, app: string): readonly CompilerRow[] {
  for (const name of ["consumer.mts", "consumer.cts"])
    copyFileSync(join(root, "test/runtimes/consumer.ts"), join(app, name));
  return versionsIn(join(root, "test/runtimes/package.json")).map((version) => {
    const by = (resolution: Resolution): Compiled =>
      compile(app, join(installed, "node_modules", `typescript${version}`, "bin/tsc"), resolution);
    return { version, compiled: { node16: by("node16"), nodenext: by("nodenext"), bundler: by("bundler") } };
  });
}
