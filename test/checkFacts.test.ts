import { describe, expect, it } from "vitest";

import { checkFacts, type Fact, national, plainDate, type RuleSet } from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";

import { camat, dossier, gained } from "./consequence/given.ts";

const on = plainDate("2022-10-03");
const agreement = "pk-2022";
const issues = (rules: RuleSet, ...events: readonly Fact[]): readonly unknown[] =>
  checkFacts(dossier(...events), rules).map(({ code, path, received }) => [code, path, received]);

describe("a code that the rules do not know", () => {
  const judged = (matter: string): Fact => ({ kind: "judged", agreement, matter, holds: true, on });

  it.each<[string, Fact, Fact, RuleSet]>([
    ["matter", judged("work-disipline-failed"), judged("work-discipline-failed"), kabLebong],
    [
      "duty",
      { kind: "duty", agreement, duty: "acton-plan", carriedOut: true, on },
      { kind: "duty", agreement, duty: "action-plan", carriedOut: true, on },
      kabLebong,
    ],
    [
      "review",
      { kind: "evaluated", agreement, review: "first", levels: {}, on },
      { kind: "evaluated", agreement, review: "first-evaluation", levels: {}, on },
      kotaBekasi,
    ],
    [
      "step",
      { kind: "imposed", id: "SK-1", step: "Teguran Lisan", on },
      { kind: "imposed", id: "SK-1", step: "teguran-lisan", on },
      national,
    ],
  ])("W60: a %s is named where it stands, and only where it is wrong", (property, wrong, right, rules) => {
    expect(issues(rules, gained("2020-01-02"), right)).toEqual([]);
    const [found] = issues(rules, gained("2020-01-02"), wrong);
    expect(found).toMatchObject(["unknown-reference", ["events", 1, property], expect.any(String)]);
  });

  it("is said in both languages, with codes that are known", () => {
    const [issue] = checkFacts(dossier(judged("slow")), kabLebong);
    expect(issue?.message).toEqual({
      id: '"slow" tidak ada dalam ketentuan, sehingga data ini tidak pernah dibaca. Tulis salah satu dari: slow-performance, work-discipline-failed, next-year-plan-failed, attendance-unclear.',
      en: '"slow" is not in the rules, so that this fact would never be read. Write one of: slow-performance, work-discipline-failed, next-year-plan-failed, attendance-unclear.',
    });
    expect(checkFacts(dossier(judged("slow")), national)[0]?.message.en).toBe(
      '"slow" is not in the rules, so that this fact would never be read. The rules know no code here.',
    );
  });

  it("says how many codes there are beside those that it names", () => {
    const [issue] = checkFacts(
      dossier({ kind: "imposed", id: "SK-1", step: "tegur", on: plainDate("2025-01-02") }),
      national,
    );
    expect(issue?.message.en).toMatch(/(?:[a-zA-Z0-9-]+, ){9}[a-zA-Z0-9-]+ and \d+ more\.$/u);
    expect(issue?.message.id).toMatch(/(?:[a-zA-Z0-9-]+, ){9}[a-zA-Z0-9-]+ dan \d+ lainnya\.$/u);
  });

  it("W60: of a breach of discipline is named where the law of that day lists duties, and only there", () => {
    const breach = (duty: string, day: string): Fact => ({
      kind: "discipline-breach",
      id: "P-1",
      duty,
      finding: "proven",
      on: plainDate(day),
    });
    expect(issues(national, breach("pasal-3-huruf-e", "2021-08-31"))).toEqual([]);
    expect(issues(national, breach("pasal-3-huruf-z", "2021-08-31"))).toEqual([
      ["unknown-reference", ["events", 0, "duty"], "pasal-3-huruf-z"],
    ]);
    expect(issues(national, breach("pasal-3-angka-11", "2021-08-30"))).toEqual([]);
  });

  it("of a step of an earlier year is still known: its decision still stands", () => {
    expect(issues(kabLebong, { kind: "imposed", id: "SK-1", agreement, step: "demotion", on })).toEqual([]);
  });
});

describe("records that contradict each other", () => {
  it("are named at each of their places, all at once", () => {
    expect(issues(national, gained("2022-01-03"), gained("2022-01-03", { post: camat }))).toEqual([
      ["contradiction", ["events", 0], gained("2022-01-03")],
      ["contradiction", ["events", 1], gained("2022-01-03", { post: camat })],
    ]);
  });

  it("an empty dossier has none", () => {
    expect(issues(national)).toEqual([]);
  });
});
