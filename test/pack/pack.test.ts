import { readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { installInto, packInto, removeFolder, run, temporaryFolder } from "../tools/pack.ts";
import { root } from "../tools/root.ts";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
};
const doors = Object.keys(manifest.exports).map((door) => manifest.name + door.slice(1));
const [schemaDoors, codeDoors] = [
  doors.filter((door) => door.includes("/schemas/")),
  doors.filter((door) => !door.endsWith(".json")),
];

const app = temporaryFolder();
let tarball = "";

beforeAll(() => {
  run(root, "npm", "run", "build");
  tarball = packInto(app);
  installInto(app, tarball);
});
afterAll(() => {
  removeFolder(app);
});

/** The names a door exports, as an app gets them from the installed package. */
const names = (kind: "import" | "require", door: string): string[] => {
  const module = kind === "import" ? `await import(${JSON.stringify(door)})` : `require(${JSON.stringify(door)})`;
  const program = `console.log(JSON.stringify(Object.keys(${module})))`;
  const type = kind === "import" ? "module" : "commonjs";
  return JSON.parse(run(app, process.execPath, `--input-type=${type}`, "--eval", program)) as string[];
};

describe("the packed library", () => {
  it.each(codeDoors)("%s offers the same names to import and to require", (door) => {
    const imported = names("import", door);
    expect(imported.length).toBeGreaterThan(0);
    expect(names("require", door).sort()).toEqual(imported.sort());
  });

  it("lets tools read its package.json", () => {
    expect(names("require", `${manifest.name}/package.json`)).toContain("version");
  });

  it.each(schemaDoors)("lets tools read %s", (door) => {
    expect(names("require", door)).toContain("$schema");
  });

  it("holds what is built, the notices and the changelog, and nothing else", () => {
    const files = run(root, "tar", "-tzf", tarball).trim().split("\n");
    const others = files.filter((file) => !file.startsWith("package/dist/"));
    expect(others.sort()).toEqual([
      "package/CHANGELOG.md",
      "package/LICENSE",
      "package/README.md",
      "package/package.json",
    ]);
  });

  // Both tools exit with 1 on any finding, and `run` throws then with what they said.
  it("satisfies publint", () => {
    run(root, "npx", "--no-install", "publint", "run", tarball, "--strict");
  });

  it("has types that resolve for import and for require", () => {
    run(root, "npx", "--no-install", "attw", tarball, "--profile", "node16");
  });
});
