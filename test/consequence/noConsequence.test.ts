import { describe, expect, it } from "vitest";

import {
  cite,
  evaluate,
  type Evaluation,
  explain,
  type Fact,
  forYear,
  type Ladder,
  type PerformanceAgreement,
  plainDate,
  type RuleSet,
} from "perjanjian-kinerja";

import { basis, breach, inQuarter, ladder, quarterly, ruled, standing, step } from "./aLadder.ts";
import { decided, dossier, unsigned } from "./given.ts";

const rules = standing(step("first", 1), step("second", 2));
const missed = [inQuarter(2022, 1, 9, "2022-04-05"), inQuarter(2022, 2, 9, "2022-07-05")];

function evaluated(
  events: readonly Fact[],
  by: RuleSet = rules,
  agreement: PerformanceAgreement = quarterly(2022),
): Evaluation {
  return evaluate(agreement, dossier(...events), by, plainDate("2022-07-31"));
}

const said = (evaluation: Evaluation): readonly string[] =>
  evaluation.noConsequences.flatMap((one) => {
    const { code, parts = [] } = one.because;
    if (one.kind === "no-ladder" || (one.kind === "no-step" && parts.length === 0)) return [];
    return [
      `${one.ladder}: ${code}`,
      ...parts.map(({ values }) => `${String(values?.["review"])} by ${String(values?.["decision"])}`),
    ];
  });

describe("where a decision has answered what was found", () => {
  it("nothing is recommended, and which decision answered it is said", () => {
    const evaluation = evaluated([...missed, decided("first", "2022-07-10")]);
    expect(said(evaluation)).toEqual(["steps: nothing-to-answer", "2022-Q1 by first", "2022-Q2 by first"]);
    expect(explain(evaluation, "en")).toContain(
      '"Target tidak tercapai" (2022-Q2) was answered by first ("first", effective 10 July 2022), which does not name what it answers and so answers all that was known then',
    );
    expect(explain(evaluation, "id")).toContain(
      '"Target tidak tercapai" (2022-Q2) sudah dijawab oleh first ("first", berlaku 10 Juli 2022), yang tidak menyebut pelanggaran yang dijawabnya sehingga menjawab semua yang diketahui saat itu',
    );
  });

  it("and names it, that is said without more; of two decisions the first is named", () => {
    const answers = ["missed/pk-2022/2022-Q1", "missed/pk-2022/2022-Q2"];
    const named = decided("first", "2022-07-10", { answers });
    const again = decided("second", "2022-07-20", { answers });
    const evaluation = evaluated([...missed, again, named]);
    expect(said(evaluation)).toEqual(["steps: nothing-to-answer", "2022-Q1 by first", "2022-Q2 by first"]);
    expect(explain(evaluation, "en")).not.toContain("does not name");
  });

  it("and a later breach calls for a step, the reason of the step says what the decision answered unnamed", () => {
    const evaluation = evaluated([...missed, decided("first", "2022-05-01")]);
    expect(said(evaluation)).toEqual([]);
    expect(evaluation.recommendations[0]).toMatchObject({ step: "second", findings: ["missed/pk-2022/2022-Q2"] });
    expect(explain(evaluation, "en")).toContain('"Target tidak tercapai" (2022-Q1) was answered by first');
    const named = evaluated([...missed, decided("first", "2022-05-01", { answers: ["missed/pk-2022/2022-Q1"] })]);
    expect(explain(named, "en")).not.toContain("was answered by");
  });

  it("nothing is said where nothing was found", () => {
    expect(said(evaluated([inQuarter(2022, 1, 10, "2022-04-05"), inQuarter(2022, 2, 10, "2022-07-05")]))).toEqual([]);
  });
});

describe("what binds only who signed", () => {
  const pact = ruled(
    [forYear(2022, { ...breach(), binds: "signatories", basis })],
    [forYear<Ladder>(2022, { ...ladder(step("first", 1)), binds: "signatories", basis: cite("PK-CONTOH", "butir 7") })],
  );
  const notSigned = { ...quarterly(2022), signing: unsigned(2022).signing };

  it("is named as the reason why nothing is recommended for an official who did not sign", () => {
    const evaluation = evaluated(missed, pact, notSigned);
    expect(said(evaluation)).toEqual(["steps: binds-signatories"]);
    expect(explain(evaluation, "en")).toContain(
      "Jenjang: binds only who signed the agreement; as of 31 July 2022 the agreement is not signed (PK butir 7 [single source])",
    );
    expect(explain(evaluation, "id")).toContain(
      "Jenjang: hanya mengikat yang menandatangani perjanjian; per 31 Juli 2022 perjanjian belum ditandatangani (PK butir 7",
    );
  });

  it("is no reason for one who signed, nor where everybody is bound", () => {
    expect(said(evaluated(missed, pact))).toEqual([]);
    expect(said(evaluated(missed, rules, notSigned))).toEqual([]);
  });
});
