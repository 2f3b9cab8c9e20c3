import {
  cite,
  evaluate,
  evaluateMany,
  evaluateStream,
  extendRuleSet,
  forYear,
  national,
  type NumberedRecord,
  plainDate,
  type RegionCode,
  type RuleSet,
} from "perjanjian-kinerja";
import { readLines, readLineStream } from "perjanjian-kinerja/read";
import { contohAgreement, contohFacts } from "perjanjian-kinerja/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const asOf = plainDate("2026-01-31");
const record = { agreement: contohAgreement, facts: contohFacts };
const one = { kind: "one", ruleSet: national } as const;

const speaking = (id: string, region: RegionCode, year = 2025): RuleSet =>
  extendRuleSet(national, {
    id,
    name: `Kabupaten ${id}`,
    region,
    sources: { PK: { instrument: "perjanjian-kinerja", title: "PK" } },
    purposes: [forYear(year, { code: "own", title: { id: "Tujuan" }, basis: cite("PK") })],
  });

const line = (more: object = {}): string => JSON.stringify({ ...record, ...more });

const kindsOf = (texts: readonly string[], rules: Parameters<typeof evaluateMany>[1]["rules"] = one): unknown =>
  [...evaluateMany(readLines(texts), { rules, asOf })].map((answer) => [answer.line, answer.kind]);

describe("many lines", () => {
  it("are answered in their order, each bad one with its line and all its issues, and the next one all the same", () => {
    const bad = line({ agreement: { ...contohAgreement, year: "2025", id: "" }, asOf: "2026-02-30", extra: 1 });
    const answers = [...evaluateMany(readLines([line(), "{", "", bad, "7", "{}", line()]), { rules: one, asOf })];
    expect(answers.map((answer) => [answer.line, answer.kind])).toEqual([
      [1, "evaluated"],
      [2, "unread"],
      [4, "unread"],
      [5, "unread"],
      [6, "unread"],
      [7, "evaluated"],
    ]);
    const issues = answers.map((answer) =>
      answer.kind === "unread" ? answer.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : [],
    );
    expect(issues[1]).toEqual(["not-json "]);
    expect(issues[2]?.toSorted()).toEqual([
      "impossible-day asOf",
      "missing agreement.id",
      "not-a-number agreement.year",
      "unknown-property extra",
    ]);
    expect(issues[3]).toEqual(["wrong-type "]);
    expect(issues[4]).toEqual(["missing agreement", "missing facts"]);
  });

  it("give what evaluate gives, on the day of the record where it names one", () => {
    const [common, own] = [...evaluateMany(readLines([line(), line({ asOf: "2025-06-30" })]), { rules: one, asOf })];
    expect(common).toMatchObject({ evaluation: evaluate(contohAgreement, contohFacts, national, asOf) });
    expect(own).toMatchObject({ evaluation: { asOf: "2025-06-30" } });
  });

  it("may carry a dossier of several years, if they bring the other agreements", () => {
    const figure = {
      kind: "actual",
      agreement: "pk-2024",
      indicator: "stunting",
      period: "2024",
      value: 20,
      on: "2025-01-10",
    };
    const facts = { ...contohFacts, events: [...contohFacts.events, figure] };
    const [indicators] = contohAgreement.objectives;
    const before = {
      ...contohAgreement,
      id: "pk-2024",
      year: 2024,
      signing: { kind: "not-signed" },
      documents: [],
      objectives: [{ ...indicators, indicators: [{ ...indicators?.indicators[0], targets: { "2024": 15 } }] }],
    };
    expect(kindsOf([line({ facts }), line({ facts, otherAgreements: [before] })])).toEqual([
      [1, "unread"],
      [2, "evaluated"],
    ]);
  });

  it("a record that breaks the computation is told and takes nobody with it", () => {
    const broken: NumberedRecord = {
      line: 2,
      kind: "read",
      record: {
        get agreement(): typeof contohAgreement {
          throw new RangeError("no agreement here");
        },
        facts: contohFacts,
      },
    };
    const records: readonly NumberedRecord[] = [
      { line: 1, kind: "read", record },
      broken,
      { line: 3, kind: "read", record },
    ];
    const answers = [...evaluateMany(records, { rules: one, asOf })];
    expect(answers.map(({ kind }) => kind)).toEqual(["evaluated", "failed", "evaluated"]);
    expect(answers[1]).toEqual({ line: 2, kind: "failed", message: "no agreement here" });
  });
});

describe("the rules of each record", () => {
  const candidates = [
    speaking("kabSatu", "99.01"),
    speaking("kabDua", "99.02"),
    speaking("kabDuaLagi", "99.02"),
    speaking("kabLama", "99.03", 2024),
  ];
  const answersOf = (otherwise?: RuleSet): readonly unknown[] => {
    const rules = { kind: "by-region", candidates, ...(otherwise === undefined ? {} : { otherwise }) } as const;
    const texts = [
      line({ region: "99.01" }),
      line({ region: "99.02" }),
      line({ region: "99.03" }),
      line({ region: "99.04" }),
      line(),
    ];
    return [...evaluateMany(readLines(texts), { rules, asOf })].map((answer) => {
      if (answer.kind === "evaluated") return answer.evaluation.rules.id;
      if (answer.kind === "several-rule-sets") return answer.ruleSets;
      return answer.kind === "no-rule-set" ? answer.why : answer.kind;
    });
  };

  it("are those of its region in its year: one, several or none, never a guess", () => {
    expect(answersOf()).toEqual([
      "kabSatu",
      ["kabDua", "kabDuaLagi"],
      "silent-on-that-day",
      "unknown-region",
      "no-region",
    ]);
  });

  it("are others only where the caller says so, and never where several speak or no region is named", () => {
    expect(answersOf(national)).toEqual(["kabSatu", ["kabDua", "kabDuaLagi"], "national", "national", "no-region"]);
  });
});

describe("a stream", () => {
  it("takes the next line only when the answer before it was taken, and holds none", () => {
    let taken = 0;
    function* endless(): Generator<string> {
      for (;;) {
        taken += 1;
        yield line();
      }
    }
    const answers = evaluateMany(readLines(endless()), { rules: one, asOf });
    expect(taken).toBe(0);
    answers.next();
    answers.next();
    expect(taken).toBe(2);
    answers.return();
  });

  it("keeps the order and says the same whether its lines arrive at once or over time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(line(), "{", "", "null", line({ region: "x" })), { maxLength: 12 }),
        async (texts) => {
          const atOnce = [...evaluateMany(readLines(texts), { rules: one, asOf })];
          const overTime: unknown[] = [];
          for await (const answer of evaluateStream(readLineStream(texts), { rules: one, asOf })) overTime.push(answer);
          expect(overTime).toEqual(atOnce);
          const expected = texts.flatMap((text, place) => (text === "" ? [] : [place + 1]));
          expect(atOnce.map((answer) => answer.line)).toEqual(expected);
          expect(atOnce.map(({ kind }) => kind === "evaluated")).toEqual(
            expected.map((place) => texts[place - 1] === line()),
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});
