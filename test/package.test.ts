import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { reportedDoors } from "./tools/apiReport.ts";
import { authorityPage, authorityPagePath } from "./tools/authorityPage.ts";
import { filesBelow, root } from "./tools/root.ts";
import { leftOutOf } from "./tools/sbom.ts";
import { lockProblems } from "./tools/lock.ts";
import { schemaNames, schemaPath, schemaText } from "./tools/schemas.ts";
import { type Doors, regencies, syncedManifest, withDerived } from "./tools/sync.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const manifest = JSON.parse(read("package.json")) as {
  readonly exports: Doors;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: unknown;
  readonly publishConfig: unknown;
  readonly scripts: Readonly<Record<string, string>>;
};

/** What the lock file would install for who does not develop: neither a tool nor an optional peer. */
const installedWith = (lock: string): readonly string[] => {
  const { packages } = JSON.parse(lock) as {
    readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, peer, optional }]) => path !== "" && !(dev ?? devOptional ?? peer ?? optional))
    .map(([path]) => path);
};

/** What a visitor sees first. A new name here is a decision, not an accident. */
const topLevel = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "docs",
  "package-lock.json",
  "package.json",
  "src",
  "test",
  "tsconfig.json",
  "tsup.config.ts",
];
const hidden = [
  ".changeset",
  ".ci",
  ".editorconfig",
  ".gitattributes",
  ".github",
  ".gitignore",
  ".npmrc",
  ".prettierignore",
];

const trackedTopLevel = (): string[] => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).trim().split("\n");
  return [...new Set(tracked.filter((path) => path !== "").map((path) => path.split("/")[0] ?? path))];
};

describe("package.json", () => {
  it("has exactly one door per regency file and per schema, besides the fixed ones", () => {
    expect(Object.keys(manifest.exports)).toEqual([
      ".",
      "./read",
      "./testing",
      ...regencies().map((name) => `./regencies/${name}`),
      ...schemaNames.map((name) => `./schemas/${name}.json`),
      "./package.json",
    ]);
  });

  it("is what `npm run sync` writes", () => {
    expect(read("package.json")).toBe(syncedManifest(read("package.json"), regencies(), schemaNames));
  });

  it("has a report of what each fixed door offers", () => {
    const code = Object.keys(manifest.exports).filter((door) => !/json$|^\.\/regencies\//u.test(door));
    expect(Object.keys(reportedDoors)).toEqual(code);
  });

  it("depends on three packages when installed, which depend on none", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["@date-fns/utc", "date-fns", "zod"]);
    expect(installedWith(read("package-lock.json"))).toEqual([
      "node_modules/@date-fns/utc",
      "node_modules/date-fns",
      "node_modules/zod",
    ]);
  });

  it("asks for nothing else than fast-check, and for that only where properties of a rule set are checked", () => {
    expect(manifest).not.toHaveProperty("optionalDependencies");
    expect(manifest).not.toHaveProperty("bundleDependencies");
    expect(manifest).not.toHaveProperty("bundledDependencies");
    expect(Object.keys(manifest.peerDependencies)).toEqual(["fast-check"]);
    expect(manifest.peerDependenciesMeta).toEqual({ "fast-check": { optional: true } });
  });

  it("runs no script of its own when it is installed", () => {
    const own = ["preinstall", "install", "postinstall", "prepare"];
    expect(Object.keys(manifest.scripts).filter((name) => own.includes(name))).toEqual([]);
  });

  it("is published with its provenance", () => {
    expect(manifest.publishConfig).toEqual({ access: "public", provenance: true });
  });
});

describe("the page of who may impose what on whom", () => {
  it("is what `npm run sync` writes", async () => {
    expect(read(authorityPagePath)).toBe(await authorityPage());
  });
});

describe("the JSON Schemas", () => {
  it.each(schemaNames)("%s is what `npm run sync` writes", async (name) => {
    expect(read(schemaPath(name))).toBe(await schemaText(name));
  });

  it("are all the files of their folder", () => {
    expect(filesBelow("src/schemas")).toEqual(schemaNames.map(schemaPath));
  });
});

describe("the exports written by sync", () => {
  const doors: Doors = {
    ".": "./a.js",
    "./regencies/kabGone": "./gone.js",
    "./schemas/gone.json": "./gone.json",
    "./package.json": "./package.json",
  };

  it("drop a regency and a schema that are gone, add new ones, and keep the rest in order", () => {
    expect(Object.keys(withDerived(doors, ["kabBaru"], ["facts"]))).toEqual([
      ".",
      "./regencies/kabBaru",
      "./schemas/facts.json",
      "./package.json",
    ]);
  });

  it("leave every other key of package.json alone", () => {
    const text = `${JSON.stringify({ name: "x", exports: doors, zebra: 1, apple: [2] }, null, 2)}\n`;
    expect(syncedManifest(text, ["kabGone"], [])).toContain(`"zebra": 1`);
    expect(Object.keys(JSON.parse(syncedManifest(text, [], [])) as object)).toEqual([
      "name",
      "exports",
      "zebra",
      "apple",
    ]);
  });
});

describe("the bill of materials", () => {
  const bill = JSON.stringify({ components: [{ group: "@date-fns", name: "utc" }, { name: "zod" }] });

  it("names every runtime dependency, or is refused", () => {
    expect(leftOutOf(bill, ["@date-fns/utc", "zod"])).toEqual([]);
    expect(leftOutOf(bill, ["@date-fns/utc", "date-fns", "zod"])).toEqual(["date-fns"]);
  });
});

describe("package-lock.json", () => {
  it("is complete and names no registry", () => {
    expect(lockProblems(read("package-lock.json"))).toEqual([]);
  });

  it("is found incomplete when an optional package is missing", () => {
    const lock = { packages: { "node_modules/a": { optionalDependencies: { "a-darwin": "1.0.0" } } } };
    expect(lockProblems(JSON.stringify(lock))).toEqual(["node_modules/a: optional a-darwin is not in the lock file."]);
  });
});

describe("the top level", () => {
  it("has every fixed name", () => {
    expect(topLevel.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  // An unpacked archive has no git to ask.
  it.skipIf(!existsSync(join(root, ".git")))("has no other name under version control", () => {
    expect(trackedTopLevel().filter((name) => ![...topLevel, ...hidden].includes(name))).toEqual([]);
  });
});
