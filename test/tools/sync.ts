/**
 * `npm run sync` writes what follows from the folder listing and from the rules, so that adding a regency stays one file written by hand: the
 * exports in package.json, the page under docs/regencies that a legal officer reviews, the table of who may impose what, the kit with which a
 * lawyer reviews the law, and the JSON Schemas.
 * `npm run sync -- --check` writes nothing, says what is stale and exits 1.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { format, resolveConfig } from "prettier";

import type { RuleSet, Story } from "../../src/index.ts";
import { regencyPage } from "../../src/testing/page/regencyPage.ts";
import { authorityPage, authorityPagePath } from "./authorityPage.ts";
import { lawReviewPage, lawReviewPath } from "./lawReviewPage.ts";
import { filesBelow, root } from "./root.ts";
import { schemaNames, schemaPath, schemaText } from "./schemas.ts";

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

/** The same doors with one written out per regency and per schema: a pattern such as "./regencies/*" is checked by no tool. */
export const withDerived = (doors: Doors, names: readonly string[], schemas: readonly string[]): Doors => {
  const kept = Object.entries(doors).filter(([door]) => !/^\.\/(?:regencies|schemas)\//u.test(door));
  const own = [
    ...names.map((name): [string, Door] => [`./regencies/${name}`, doorOf(name)]),
    ...schemas.map((name): [string, Door] => [`./schemas/${name}.json`, `./dist/schemas/${name}.json`]),
  ];
  const isLast = ([door]: [string, Door]): boolean => door === "./package.json";
  return Object.fromEntries([...kept.filter((entry) => !isLast(entry)), ...own, ...kept.filter(isLast)]);
};

/** package.json as it should be, every other key and the order untouched. */
export const syncedManifest = (text: string, names: readonly string[], schemas: readonly string[]): string => {
  const manifest = JSON.parse(text) as Manifest;
  return `${JSON.stringify({ ...manifest, exports: withDerived(manifest.exports, names, schemas) }, null, 2)}\n`;
};

/** What a regency's file exports. */
type Exported = Readonly<Record<string, RuleSet | readonly Story[]>>;

const isRuleSet = (value: RuleSet | readonly Story[]): value is RuleSet => "sources" in value;

/** The page of one regency, laid out as the formatter wants it. */
export const pageOf = async (name: string): Promise<string> => {
  const { stories = [], ...others } = (await import(`../../src/regencies/${name}.ts`)) as Exported;
  const [rules] = Object.values(others).filter(isRuleSet);
  if (rules === undefined || isRuleSet(stories)) throw new Error(`src/regencies/${name}.ts exports no rule set.`);
  const path = join(root, pathOf(name));
  return format(regencyPage(rules, stories), { ...(await resolveConfig(path)), filepath: path });
};

/** Where the page of a regency lies. */
export const pathOf = (name: string): string => `docs/regencies/${name}.md`;

/** A file that follows from the rest, with the text that it should have; none where it should not be there. */
interface Derived {
  readonly path: string;
  readonly text: string | undefined;
}

const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;

/** Everything that is derived: the exports, the table, a page per regency, the schemas, and nothing of what is gone. */
const derived = async (): Promise<readonly Derived[]> => {
  const names = regencies();
  const pages = await Promise.all(names.map(async (name) => ({ path: pathOf(name), text: await pageOf(name) })));
  const schemas = await Promise.all(
    schemaNames.map(async (name) => ({ path: schemaPath(name), text: await schemaText(name) })),
  );
  const kept = new Set([...names.map(pathOf), ...schemaNames.map(schemaPath)]);
  const gone = [...filesBelow("docs/regencies"), ...filesBelow("src/schemas")].filter((path) => !kept.has(path));
  return [
    { path: "package.json", text: syncedManifest(read("package.json") ?? "", names, schemaNames) },
    { path: authorityPagePath, text: await authorityPage() },
    { path: lawReviewPath, text: await lawReviewPage() },
    ...pages,
    ...schemas,
    ...gone.map((path) => ({ path, text: undefined })),
  ];
};

const write = ({ path, text }: Derived): void => {
  if (text === undefined) {
    rmSync(join(root, path));
    return;
  }
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const main = async (check: boolean): Promise<void> => {
  const stale = (await derived()).filter(({ path, text }) => read(path) !== text);
  if (stale.length === 0) {
    console.log("package.json, src/schemas and the pages made from the rules are in step with src");
  } else if (check) {
    for (const { path } of stale) console.error(`${path} is stale. Run: npm run sync`);
    process.exitCode = 1;
  } else {
    for (const one of stale) {
      write(one);
      console.log(`${one.path} written`);
    }
  }
};

if (process.argv[1]?.endsWith("sync.ts") === true) await main(process.argv.includes("--check"));
