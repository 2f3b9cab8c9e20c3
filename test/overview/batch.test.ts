import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";
import { expect, it } from "vitest";

import { root } from "../tools/root.ts";

interface Answer {
  readonly line: number;
  readonly kind: string;
  readonly evaluation?: { readonly agreement: string; readonly rules: { readonly id: string } };
  readonly issues?: readonly { readonly path: readonly unknown[]; readonly message: { readonly en: string } }[];
  readonly why?: string;
}

function batch(lines: readonly string[], ...options: readonly string[]): ReturnType<typeof spawnSync> {
  const program = join(root, "docs/examples/batch.ts");
  return spawnSync(process.execPath, ["--import", "tsx", program, ...options], {
    cwd: root,
    input: lines.join("\n"),
    encoding: "utf8",
  });
}

const good = JSON.stringify({ agreement: contohAgreement, facts: contohFacts, region: "13.02" });

it("answers every line in its order as a process, goes on after bad ones, and shows progress beside the answers", () => {
  const lebong = JSON.stringify({ agreement: { ...contohAgreement, year: "2025" }, facts: contohFacts });
  const nowhere = JSON.stringify({ agreement: contohAgreement, facts: contohFacts });
  const { status, stdout, stderr } = batch(
    [good, "{ broken", "", lebong, nowhere, good],
    "--as-of",
    "2026-01-31",
    "--total",
    "5",
  );
  const answers = String(stdout)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);
  expect(answers.map(({ line, kind }) => [line, kind])).toEqual([
    [1, "evaluated"],
    [2, "unread"],
    [4, "unread"],
    [5, "no-rule-set"],
    [6, "evaluated"],
  ]);
  expect(answers[0]?.evaluation).toMatchObject({ agreement: "pk-2025-dinkes", rules: { id: "national" } });
  expect(answers[2]?.issues?.map(({ path }) => path)).toEqual([["agreement", "year"]]);
  expect(answers[3]?.why).toBe("no-region");
  expect(String(stderr)).toContain("5/5 | bad: 3");
  expect(String(stderr)).toContain("5 records, 3 of them bad");
  expect(status).toBe(0);
}, 60_000);

it("does not start without a day, because nothing in it looks at a clock", () => {
  const { status, stdout, stderr } = batch([good]);
  expect([status, stdout]).toEqual([1, ""]);
  expect(String(stderr)).toContain("--as-of 2026-01-31");
}, 60_000);
