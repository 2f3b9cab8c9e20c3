import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { packInto, removeFolder, run, temporaryFolder } from "../tools/pack.ts";
import { root } from "../tools/root.ts";

const page = readFileSync(join(root, "docs/write-a-regency.md"), "utf8");

/** What a reader does: saves a file, runs a line, or compares what it printed. */
type Doing =
  | { readonly kind: "save"; readonly file: string; readonly text: string }
  | { readonly kind: "run"; readonly line: string }
  | { readonly kind: "see"; readonly text: string };

const FENCE = /(?:ave this as `([^`]+)`:\n\n)?```(\w+)\n([^]*?)```\n/gu;

/** The page in its order, as somebody follows it word for word. */
const doings = [...page.matchAll(FENCE)].flatMap(([, file, language, text = ""]): readonly Doing[] => {
  if (file !== undefined) return [{ kind: "save", file, text }];
  const lines = text.trim().split("\n");
  if (language === "sh") return lines.map((line) => ({ kind: "run", line }));
  return language === "text" ? [{ kind: "see", text }] : [];
});

const app = temporaryFolder();
let tarball = "";

beforeAll(() => {
  run(root, "npm", "run", "build");
  tarball = packInto(app);
  // What the registry was asked for once is not asked for again.
  writeFileSync(join(app, ".npmrc"), "prefer-offline=true\naudit=false\nfund=false\n");
});
afterAll(() => {
  removeFolder(app);
});

/** With every change of national law there are more days. */
const withoutDays = (text: string): string => text.replaceAll(/\(\d+ days\)/gu, "(… days)").trim();

describe("the page on how to write a regency", () => {
  it("leads from an empty folder to a tested rule set, its page and its stored form, word for word", () => {
    let printed = "";
    for (const doing of doings) {
      switch (doing.kind) {
        case "save":
          writeFileSync(join(app, doing.file), doing.text);
          break;
        case "run":
          // What is packed here takes the place of what the registry has.
          printed = run(
            app,
            "sh",
            "-ec",
            doing.line.replace("npm install perjanjian-kinerja", `npm install ${tarball}`),
          );
          break;
        case "see":
          expect(withoutDays(printed)).toBe(withoutDays(doing.text));
      }
    }
    expect(doings.filter(({ kind }) => kind === "save")).toHaveLength(4);
    expect(doings.filter(({ kind }) => kind === "see")).toHaveLength(2);
    const made = readFileSync(join(app, "kabContoh.md"), "utf8");
    expect(made.split("\n")[0]).toBe("# Kabupaten Contoh");
    expect(made).toContain("```mermaid");
  });
});
