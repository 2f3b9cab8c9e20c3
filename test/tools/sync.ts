/**
 * `npm run sync` writes what follows from the folder listing and from the rules, so that adding a regency stays one file written by hand.
 * `npm run sync -- --check` writes nothing, says what is stale and exits 1.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { authorityPage, authorityPagePath } from "./authorityPage.ts";
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

/** One file that follows from others: what it is, and what it has to be. */
interface Derived {
  readonly path: string;
  readonly after: string;
  /** What it follows from, for the message. */
  readonly from: string;
}

const put = ({ path, after, from }: Derived, check: boolean): void => {
  const place = join(root, path);
  const before = existsSync(place) ? readFileSync(place, "utf8") : "";
  if (before === after) {
    console.log(`${path}: in step with ${from}`);
  } else if (check) {
    console.error(`${path}: differs from ${from}. Run: npm run sync`);
    process.exitCode = 1;
  } else {
    writeFileSync(place, after);
    console.log(`${path}: written from ${from}`);
  }
};

const main = async (check: boolean): Promise<void> => {
  const manifest = syncedManifest(readFileSync(join(root, "package.json"), "utf8"), regencies());
  put({ path: "package.json", after: manifest, from: "src/regencies" }, check);
  put({ path: authorityPagePath, after: await authorityPage(), from: "src/rules/national/authority.ts" }, check);
};

if (process.argv[1]?.endsWith("sync.ts") === true) await main(process.argv.includes("--check"));
