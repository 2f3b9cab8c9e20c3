/**
 * `npm run sync` writes what follows from the folder listing, so that adding a regency stays one file written by hand.
 * `npm run sync -- --check` writes nothing, says what is stale and exits 1.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { filesBelow, root } from "./root.ts";

type Door = string | Readonly<Record<"import" | "require", { readonly types: string; readonly default: string }>>;
export type Doors = Readonly<Record<string, Door>>;

interface Manifest {
  readonly exports: Doors;
  readonly [key: string]: unknown;
}

/** The regencies that are built: every file of src/regencies whose name does not start with "_". */
export const regencies = (): string[] =>
  filesBelow("src/regencies")
    .map((file) => basename(file, ".ts"))
    .filter((name) => !name.startsWith("_"));

const doorOf = (name: string): Door => ({
  import: { types: `./dist/regencies/${name}.d.ts`, default: `./dist/regencies/${name}.js` },
  require: { types: `./dist/regencies/${name}.d.cts`, default: `./dist/regencies/${name}.cjs` },
});

/** The same doors with one written out per regency: a pattern such as "./regencies/*" is checked by no tool. */
export const withRegencies = (doors: Doors, names: readonly string[]): Doors => {
  const kept = Object.entries(doors).filter(([door]) => !door.startsWith("./regencies/"));
  const own = names.map((name): [string, Door] => [`./regencies/${name}`, doorOf(name)]);
  const isLast = ([door]: [string, Door]): boolean => door === "./package.json";
  return Object.fromEntries([...kept.filter((entry) => !isLast(entry)), ...own, ...kept.filter(isLast)]);
};

/** package.json as it should be, every other key and the order untouched. */
export const syncedManifest = (text: string, names: readonly string[]): string => {
  const manifest = JSON.parse(text) as Manifest;
  return `${JSON.stringify({ ...manifest, exports: withRegencies(manifest.exports, names) }, null, 2)}\n`;
};

const main = (check: boolean): void => {
  const path = join(root, "package.json");
  const before = readFileSync(path, "utf8");
  const after = syncedManifest(before, regencies());
  if (before === after) {
    console.log("package.json: exports are in step with src/regencies");
  } else if (check) {
    console.error("package.json: exports differ from src/regencies. Run: npm run sync");
    process.exitCode = 1;
  } else {
    writeFileSync(path, after);
    console.log("package.json: exports written from src/regencies");
  }
};

if (process.argv[1]?.endsWith("sync.ts") === true) main(process.argv.includes("--check"));
