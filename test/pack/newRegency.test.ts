import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { copyRepositoryInto, removeFolder, run, temporaryFolder } from "../tools/pack.ts";

const copy = temporaryFolder();

beforeAll(() => {
  copyRepositoryInto(copy);
});
afterAll(() => {
  removeFolder(copy);
});

it("a regency is one file written by hand", () => {
  const template = readFileSync(join(copy, "src/regencies/_template.ts"), "utf8");
  const ownName = /export const ((?:kab|kota)\w+)/u.exec(template)?.[1] ?? "";
  expect(ownName).not.toBe("");
  writeFileSync(join(copy, "src/regencies/kabBaru.ts"), template.replaceAll(ownName, "kabBaru"));

  run(copy, "npm", "run", "sync");
  run(copy, "npm", "run", "build");

  // The copy imports itself by name, through the exports that sync wrote.
  const program = `import { kabBaru } from "perjanjian-kinerja/regencies/kabBaru"; console.log(typeof kabBaru)`;
  expect(run(copy, process.execPath, "--input-type=module", "--eval", program).trim()).toBe("object");
});
