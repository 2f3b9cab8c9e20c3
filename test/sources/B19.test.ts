import { explain, formatBasis, obligationsOf, plainDate, reviewsOf, rulesInForce, trace } from "perjanjian-kinerja";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";
import { expect, it } from "vitest";

import { aDossier, type Dossier } from "../support/aDossier.ts";
import { type Agreement, anAgreement, headOfAgency } from "../support/anAgreement.ts";
import {
  aspectsOf,
  conformityIn,
  evaluated,
  findingsOf,
  obligationsIn,
  oversightOf,
  purposeOf,
  readAs,
  recommendationFrom,
  rulesOf,
  stepFrom,
} from "../support/ask.ts";

const rules = rulesOf(kotaBekasi, 2019);
const signedOn = "2019-06-11";
const agreement = anAgreement({ year: 2019, signedOn });
const dossier = aDossier(agreement).holding(headOfAgency, "2018-03-01");

const fiveDocuments = [
  "pakta-integritas",
  "kontrak-jabatan",
  "perjanjian-kerja",
  "surat-pernyataan-tanggung-jawab",
  "surat-pernyataan-kesediaan",
] as const;

const enough = { nilai: "cukup", kepatuhan: "cukup", integritas: "baik" } as const;
const second = (levels: Readonly<Record<string, string>>): Dossier =>
  dossier.evaluated("second-evaluation", "2019-12-11", levels);
const below = second({ ...enough, nilai: "kurang" });

it("B19-1: officials of echelons II, III and IV sign a post contract", () => {
  const signing = rules.signatories.filter(({ from }) => from === "kotaBekasi");
  expect(signing.map(({ code, part }) => `${code} ${part}`)).toEqual([
    "eselon-ii signs",
    "eselon-iii signs",
    "eselon-iv signs",
  ]);
  expect(rules.documents?.kinds).toContain("kontrak-jabatan");
  expect(rules.documents?.kinds).toContain("surat-pernyataan-tanggung-jawab");
});

it("B19-2: by letter 800/032/BKPPD five documents are to be complied with, from 14 January 2019 and not before", () => {
  const kindsOn = (on: string): readonly string[] | undefined =>
    rulesInForce(kotaBekasi, { on: plainDate(on), year: 2019, signed: true }).documents?.kinds;
  expect(kindsOn("2019-01-13")).toEqual(["perjanjian-kinerja"]);
  expect(kindsOn("2019-01-14")).toEqual(fiveDocuments);
  expect(formatBasis(rules.documents?.basis ?? [], rules.sources, "id")).toContain("800/032/BKPPD");
  expect(rules.sources["SURAT-BEKASI-2019"]?.on).toBe("2019-01-14");
});

it("B19-2: who signed all five complies; of whom one is not listed it is unknown, and the document is asked for", () => {
  const listing = (count: number): Agreement =>
    fiveDocuments.slice(0, count).reduce((some, kind) => some.withDocument(kind, signedOn), agreement);
  const on = (of: Agreement, day: string, facts: Dossier = dossier): unknown =>
    obligationsOf(of, facts, rules.obligations, [], plainDate(day)).find(({ code }) => code === "five-documents");
  const [five, four] = [listing(5), listing(4)];
  expect(on(five, "2019-06-12")).toMatchObject({ state: "kept", dueBy: signedOn });
  expect(on(four, signedOn)).toMatchObject({ state: "due", dueBy: signedOn });
  const missing = [{ fact: "document", about: "surat-pernyataan-kesediaan", why: "not-recorded" }];
  expect(on(four, "2019-06-12")).toMatchObject({ state: "unknown", because: { missing } });
  const leftOut = dossier.neglecting("five-documents", "2019-06-12");
  expect(on(four, "2019-06-12", leftOut)).toMatchObject({ state: "breached", daysLate: 1, knownOn: "2019-06-12" });
  expect(on(five, "2019-06-12", leftOut)).toMatchObject({ state: "kept" });
});

it.each([
  ["2019-06-11", "2019-09-11", "2019-12-11", "2020-03-11"],
  ["2019-08-31", "2019-11-30", "2020-02-29", "2020-05-31"],
  ["2019-01-31", "2019-04-30", "2019-07-31", "2019-10-31"],
])(
  "B19-3: signed on %s, the first evaluation is on %s, the second on %s or, by the other reading, on %s",
  (day, one, two, late) => {
    const signed = anAgreement({ year: 2019, signedOn: day });
    const evaluations = (by: typeof rules): readonly string[] =>
      reviewsOf(signed, aDossier(signed), by.reviews, by.choices)
        .filter(({ code }) => code.endsWith("-evaluation"))
        .map(({ on, code, reading = "" }) => `${on} ${code} ${reading}`.trim());
    const otherwise = readAs(kotaBekasi, "second-evaluation", "six-months-after-the-first");
    expect(evaluations(rules)).toEqual([
      `${one} first-evaluation`,
      `${two} second-evaluation six-months-after-signing`,
    ]);
    expect(evaluations(rulesOf(otherwise, 2019))).toEqual([
      `${one} first-evaluation`,
      `${late} second-evaluation six-months-after-the-first`,
    ]);
  },
);

it.each([
  ["six-months-after-signing", "the signing", "2019-06-12"],
  ["six-months-after-the-first", "the first evaluation", "2019-09-12"],
])(
  "B19-3: read as %s, the second evaluation looks at the last six months, which begin after %s, on %s",
  (way, _, backTo) => {
    const by = readAs(kotaBekasi, "second-evaluation", way);
    const { reviews } = evaluated(agreement, dossier, by, signedOn);
    expect(reviews.find(({ code }) => code === "second-evaluation")).toMatchObject({
      looksBackTo: backTo,
      reading: way,
    });
  },
);

it("B19-3: who has not signed is not evaluated", () => {
  const unsigned = anAgreement({ year: 2019 });
  expect(reviewsOf(unsigned, dossier, rules.reviews).filter(({ code }) => code.endsWith("-evaluation"))).toEqual([]);
});

it.each([
  ["all three are sufficient or better", enough, [0, 0]],
  ["the score is below", { ...enough, nilai: "kurang" }, [1, 1]],
  ["compliance alone is below", { ...enough, kepatuhan: "kurang" }, [1, 0]],
  ["integrity alone is below", { ...enough, integritas: "kurang" }, [1, 0]],
])(
  "B19-3: where %s, with levels %j, the breaches by each-of-the-three and by score-alone are %j, at either evaluation",
  (_, levels, breaches) => {
    const both = second(levels).evaluated("first-evaluation", "2019-09-11", levels);
    const found = (rule: string): readonly number[] =>
      ["each-of-the-three", "score-alone"].map((way) => {
        const evaluation = evaluated(agreement, both, readAs(kotaBekasi, "cukup", way), "2019-12-11");
        return findingsOf(evaluation, rule).filter(({ kind }) => kind === "breach").length;
      });
    expect(found("statement-not-kept")).toEqual(breaches);
    expect(found("first-evaluation-below")).toEqual(breaches);
  },
);

it("B19-3: each of the three is the reading taken, and the trace and the explanation say so", () => {
  const evaluation = evaluated(agreement, below, kotaBekasi, "2019-12-11");
  const [finding] = findingsOf(evaluation, "statement-not-kept");
  const because = finding?.because.parts?.[0];
  expect(because).toMatchObject({ code: "reading", values: { reading: "cukup", taken: "each-of-the-three" } });
  const line = finding && trace(finding.because, evaluation, "en")[1]?.text;
  expect(line).toContain(`read as "${String(because?.values?.["takenEn"])}"`);
  expect(explain(evaluation, "en")).toContain(line);
});

it("B19-3: an aspect nobody recorded keeps the second evaluation open, unless another one is below", () => {
  const kinds = [
    { nilai: "cukup", kepatuhan: "cukup" },
    { nilai: "cukup", kepatuhan: "kurang" },
  ].map((levels) => {
    const evaluation = evaluated(agreement, second(levels), kotaBekasi, "2019-12-11");
    return [findingsOf(evaluation, "statement-not-kept")[0]?.kind, stepFrom(evaluation, "resignation")];
  });
  expect(kinds).toEqual([
    ["unknown", "await-facts"],
    ["breach", "resignation"],
  ]);
});

it("B19-3: the first evaluation informs: a result below in it is a finding on its day, and no step answers it", () => {
  const early = dossier.evaluated("first-evaluation", "2019-09-11", { ...enough, nilai: "kurang" });
  const on = (day: string): readonly unknown[] => {
    const evaluation = evaluated(agreement, early, kotaBekasi, day);
    const found = evaluation.findings.map(({ rule, kind, establishedOn }) => [rule, kind, establishedOn]);
    return [...found, stepFrom(evaluation, "resignation")];
  };
  const below = ["first-evaluation-below", "breach", "2019-09-11"];
  expect(on("2019-09-10")).toEqual(["nothing"]);
  expect(on("2019-09-11")).toEqual([below, "nothing"]);
  expect(on("2019-12-10")).toEqual([below, "nothing"]);
  expect(rules.ladders.filter(({ answers }) => answers.includes("first-evaluation-below"))).toEqual([]);
});

it("B19-3: whether the condition is met follows from the second evaluation alone, whatever the first one said", () => {
  const steps = [enough, { ...enough, nilai: "kurang" }].map((levels) => {
    const both = second(levels).evaluated("first-evaluation", "2019-09-11", { ...enough, nilai: "kurang" });
    return stepFrom(evaluated(agreement, both, kotaBekasi, "2019-12-11"), "resignation");
  });
  expect(steps).toEqual(["nothing", "resignation"]);
});

it("B19-3: the region has a scale of its own and no rule of attainment; what is measured is measured by national law", () => {
  expect(kotaBekasi.attainment).toBeUndefined();
  expect(kotaBekasi.scales?.map(({ code, levels }) => [code, levels])).toEqual([
    ["tingkat", ["kurang", "cukup", "baik"]],
  ]);
  expect(rules.attainment?.from).toBe("national");
  expect(rules.attainment?.scales["tingkat"]).toEqual(["kurang", "cukup", "baik"]);
  const before = rulesInForce(kotaBekasi, { on: plainDate("2019-01-13"), year: 2019, signed: true });
  expect(before.attainment?.scales["tingkat"]).toBeUndefined();
});

it("B19-3: attainment plays no part: recorded levels alone decide", () => {
  const promising = agreement.promising("waste", { target: 80 });
  const facts = second(enough)
    .evaluated("first-evaluation", "2019-09-11", enough)
    .reporting("waste", 1, { on: "2019-12-11" });
  const evaluation = evaluated(promising, facts, kotaBekasi, "2019-12-31");
  expect(evaluation.measurements[0]).toMatchObject({ outcome: "missed" });
  expect(evaluation.findings).toEqual([]);
});

it("B19-4: results that do not live up to the statement are a condition for resigning, which is voluntary", () => {
  const before = evaluated(agreement, below, kotaBekasi, "2019-12-10");
  expect(stepFrom(before, "resignation")).toBe("nothing");
  const evaluation = evaluated(agreement, below, kotaBekasi, "2019-12-11");
  expect(recommendationFrom(evaluation, "resignation")).toMatchObject({
    step: "resignation",
    mode: "voluntary",
    by: "penerima-amanah",
    standsAs: "announced",
  });
  expect(evaluation.standing.post.kind).toBe("holds");
});

it("B19-4: by national law a promise to resign does not execute itself", () => {
  const conformity = conformityIn(kotaBekasi, 2019, "resignation");
  expect(conformity.status).toBe("not-self-executing");
  expect(aspectsOf(conformity)).toEqual({ kind: "not-self-executing" });
  expect(conformity.aspects[0]?.why.en).toContain("resignation is voluntary");
});

it.each([
  ["promised", "holds"],
  ["requested", "holds"],
  ["accepted", "none"],
] as const)("B19-4: with a resignation %s, the post is then %s", (stage, post) => {
  const facts = below.resigning(stage, "2020-01-15");
  const { standing } = evaluated(agreement, facts, kotaBekasi, "2020-01-15");
  expect([standing.resignation, standing.post.kind]).toEqual([stage, post]);
  expect(evaluated(agreement, facts, kotaBekasi, "2020-01-14").standing.post.kind).toBe("holds");
});

it("B19-5: the personnel agency monitors directly", () => {
  expect(oversightOf(rules, "bkppd")).toEqual(["bkppd monitors"]);
});

it("B19-6: it is a commitment that yields good performance, not a ceremony: results are evaluated and answered", () => {
  expect(purposeOf(rules, "not-a-ceremony")).toContain("A commitment that yields good performance; not a ceremony");
  const [duty] = obligationsIn(evaluated(agreement, below, kotaBekasi, "2019-12-11"), "five-documents");
  expect(duty?.force).toBe("must");
  expect(stepFrom(evaluated(agreement, below, kotaBekasi, "2019-12-11"), "resignation")).toBe("resignation");
});
