import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { complaintAbout, patternsIn } from "./tools/patterns.ts";
import { filesBelow, root } from "./tools/root.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const sources = filesBelow("src").filter((path) => path.endsWith(".ts"));
const written = sources.flatMap((path) =>
  patternsIn(read(path)).map((pattern) => [`${path} /${pattern.source}/${pattern.options}`, pattern] as const),
);

describe("a regular expression of the library", () => {
  it.each(written)("answers in linear time: %s", (_, pattern) => {
    expect(complaintAbout(pattern)).toBeUndefined();
  });

  it("is among those that were looked at", () => {
    expect(written.map(([name]) => name)).toContainEqual(expect.stringMatching(/^src\/time\/plainDate\.ts /u));
  });
});

describe("the check", () => {
  it("tells a pattern that takes exponential time", () => {
    const [pattern] = patternsIn("const x = /^(a+)+$/u;");
    expect(pattern && complaintAbout(pattern)).toMatch(/^\/\^\(a\+\)\+\$\/u: vulnerable, /u);
  });

  it("tells one that takes the square of the length, at either end of a text", () => {
    expect(patternsIn(String.raw`f(/\s+$/u, /\s*\n\s*/gu)`).map((one) => complaintAbout(one) !== undefined)).toEqual([
      true,
      true,
    ]);
  });

  it("accepts none that is put together at run time", () => {
    expect(patternsIn("const x = new RegExp(name);").map(complaintAbout)).toEqual([
      "new RegExp(name): put together at run time",
    ]);
  });
});
