/**
 * `npm run sbom` prints the bill of materials of what is published, in CycloneDX form: the packed library and what an app gets with it. It is made from
 * the package and not from this repository, where npm leaves out a runtime dependency that a development tool needs too. It exits 1 if a runtime
 * dependency is missing from it.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { packInto, removeFolder, run, temporaryFolder } from "./pack.ts";

interface Bill {
  readonly components: readonly { readonly name: string; readonly group?: string }[];
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: unknown;
}

/** The runtime dependencies that a bill of materials does not name. */
export function leftOutOf(bill: string, dependencies: readonly string[]): readonly string[] {
  const { components } = JSON.parse(bill) as Bill;
  const named = new Set(components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`)));
  return dependencies.filter((name) => !named.has(name));
}

function main(): void {
  const folder = temporaryFolder();
  try {
    // npm names the library in the bill after its folder.
    const inside = join(folder, "perjanjian-kinerja");
    mkdirSync(inside);
    run(inside, "tar", "-xzf", packInto(folder), "--strip-components=1");
    const { devDependencies: _, ...published } = JSON.parse(
      readFileSync(join(inside, "package.json"), "utf8"),
    ) as Manifest;
    writeFileSync(join(inside, "package.json"), JSON.stringify(published));
    run(inside, "npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund", "--omit=peer");
    const bill = run(
      inside,
      "npm",
      "sbom",
      "--sbom-format=cyclonedx",
      "--sbom-type=library",
      "--package-lock-only",
      "--omit=peer",
    );
    console.log(bill.trim());
    for (const name of leftOutOf(bill, Object.keys(published.dependencies))) {
      console.error(`${name} is not in the bill of materials.`);
      process.exitCode = 1;
    }
  } finally {
    removeFolder(folder);
  }
}

if (process.argv[1]?.endsWith("sbom.ts") === true) main();
