import { describe, expect, it } from "vitest";

import { bareExamplesOf, fencesOf, toModule } from "./tools/examples.ts";

const fence = (code: string) => toModule({ file: "a.md", line: 3, code, runs: true });

describe("a documentation example", () => {
  it("is found in a comment and in a page, with its line", () => {
    const comment = "/**\n * ```ts\n * f();\n * ```\n */";
    expect(fencesOf("src/a.ts", comment)).toEqual([{ file: "src/a.ts", line: 2, code: "f();", runs: true }]);
    expect(fencesOf("a.md", "x\n\n```ts no-run\nf();\n```\n")).toEqual([
      { file: "a.md", line: 3, code: "f();", runs: false },
    ]);
  });

  it("is not looked for inside another fence, nor in another language", () => {
    expect(fencesOf("a.md", "```json\n{}\n```\n")).toEqual([]);
    expect(fencesOf("a.md", "````md\n```ts\nf();\n```\n````\n")).toEqual([]);
  });

  it("becomes an assertion named by file and line", () => {
    expect(fence("f(\n  1,\n); // => 2")).toContain(`expect(f(\n  1,\n), "a.md:6").toEqual(2);`);
    expect(fence("f();\n// => { a: 1,\n//      b: 2 }")).toContain(`toEqual({ a: 1,\n     b: 2 });`);
    expect(fence("const a = f(); // => 2")).toContain(`const a = f(); expect(a, "a.md:4").toEqual(2);`);
    expect(fence("if (x) {\n  f(); // => 1\n}")).toContain(`expect(f(), "a.md:5").toEqual(1);`);
  });

  it("is refused when a `// =>` would check nothing", () => {
    expect(() => fence("return; // => 1")).toThrow(/a\.md:3.*would check nothing/u);
  });

  it("shows a regency file as its author writes it", () => {
    const module = fence(`import { a } from "../index.ts";\n\nexport const kabContoh = a;`);
    expect(module).toContain(`import { a } from "perjanjian-kinerja";`);
    expect(module).not.toContain("export");
  });

  it("may be bare lines under its tag, and is given the imports it needs", () => {
    const comment =
      "/**\n * @example\n * const a = f({ g: 1 });\n * a.g // => 1\n * @example\n * f() // => 2\n */\nf();";
    const [first, second] = bareExamplesOf("src/a.ts", comment);
    expect(second).toEqual({ file: "src/a.ts", line: 5, code: "f() // => 2", runs: true, isBare: true });
    const home = { file: "src/a.ts", isType: false };
    const names = new Map([...["a", "f", "g"].map((name) => [name, home] as const)]);
    expect(first && toModule(first, names).match(/import .*/gu)).toEqual([
      `import { f } from "../../src/a.ts";`,
      `import { expect, it } from "vitest";`,
    ]);
  });
});
