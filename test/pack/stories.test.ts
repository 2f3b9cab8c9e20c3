import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { kabSolok, stories } from "../../src/regencies/kabSolok.ts";
import { installInto, packInto, removeFolder, run, temporaryFolder } from "../tools/pack.ts";
import { root } from "../tools/root.ts";

const app = temporaryFolder();

beforeAll(() => {
  run(root, "npm", "run", "build");
  installInto(app, packInto(app));
});
afterAll(() => {
  removeFolder(app);
});

/** What a bundler makes of a program of an app. */
function bundled(name: string, program: string): string {
  const [from, to] = [join(app, `${name}.mjs`), join(app, `${name}.out.mjs`)];
  writeFileSync(from, program);
  run(root, "npx", "--no-install", "esbuild", from, "--bundle", "--format=esm", "--platform=node", `--outfile=${to}`);
  return readFileSync(to, "utf8");
}

describe("an app that imports a regency's rules", () => {
  const title = stories[0]?.title.id ?? "";

  it("does not carry its stories", () => {
    const door = "perjanjian-kinerja/regencies/kabSolok";
    const text = bundled("rules", `import { kabSolok } from "${door}"; console.log(kabSolok.name);`);
    expect(text).toContain(kabSolok.name);
    expect(text).not.toContain(title);
  });

  it("carries them where it asks for them", () => {
    const door = "perjanjian-kinerja/regencies/kabSolok";
    const text = bundled("stories", `import { stories } from "${door}"; console.log(stories);`);
    expect(title).not.toBe("");
    expect(text).toContain(title);
  });
});
