/**
 * Is package-lock.json complete? npm leaves out an optional package that its registry did not have at that moment, says
 * nothing, and `npm ci` then fails on another machine.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "./root.ts";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

/** What is wrong with a lock file, one sentence each. */
export const lockProblems = (text: string): string[] => {
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> };
  const present = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//u, "")));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, resolved }]) => [
    ...Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `${path}: optional ${name} is not in the lock file.`),
    // The lock file is for every registry; .npmrc leaves the addresses out.
    ...(resolved === undefined ? [] : [`${path}: names a download address (${resolved}).`]),
  ]);
};

if (process.argv[1]?.endsWith("lock.ts") === true) {
  const problems = lockProblems(readFileSync(join(root, "package-lock.json"), "utf8"));
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log("package-lock.json: complete");
  process.exitCode = problems.length === 0 ? 0 : 1;
}
