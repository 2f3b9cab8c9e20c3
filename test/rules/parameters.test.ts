import { describe, expect, it } from "vitest";

import {
  type Allowance,
  type AttainmentRules,
  checkParameters,
  checkRuleSet,
  cite,
  extendRuleSet,
  forYear,
  type Latitude,
  months,
  type Moment,
  national,
  type ObligationRule,
  type Oversight,
  type ParameterCode,
  plainDate,
  type RemediationRules,
  type RequiredDocuments,
  type ReviewRule,
  type RuleSet,
  type RuleSetDraft,
  type Signatory,
  since,
  windowConformity,
  years,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { kabSolok } from "perjanjian-kinerja/regencies/kabSolok";
import { kotaBekasi } from "perjanjian-kinerja/regencies/kotaBekasi";
import { kabContoh } from "perjanjian-kinerja/testing";

import { shippedById } from "./shipped.ts";

const basis = cite("PERBUP");
const at = (on: string, year = Number(on.slice(0, 4))): Moment => ({ on: plainDate(on), year, signed: true });
const END = at("2025-12-31");

const local = (draft: Partial<RuleSetDraft>): RuleSet =>
  extendRuleSet(national, {
    id: "kabBaru",
    name: "Kabupaten Baru",
    sources: { PERBUP: { instrument: "Perbup", title: "Peraturan Bupati" } },
    ...draft,
  });

const found = (rules: RuleSet, moment = END): readonly string[] =>
  checkParameters(rules, moment).map(({ parameter, entry, departs, status }) =>
    [parameter, entry, departs.join(" and ") || "same", status].filter((part) => part !== undefined).join(" | "),
  );

const documents = (...kinds: RequiredDocuments["kinds"]): RuleSet =>
  local({ documents: [forYear<RequiredDocuments>(2025, { kinds, basis })] });
const review = (code: string, length: "month" | "quarter" | "half-year" | "year"): RuleSet =>
  local({
    reviews: [
      forYear<ReviewRule>(2025, { code, title: { id: code }, cadence: { kind: "each", length }, force: "must", basis }),
    ],
  });
const signing = (within: ObligationRule["due"]): RuleSet =>
  local({
    obligations: [
      forYear<ObligationRule>(2025, {
        code: "sign-agreement",
        title: { id: "Tanda tangan" },
        due: within,
        proof: { kind: "signed" },
        force: "must",
        basis,
      }),
    ],
  });
const rules2021 = national.attainment?.[1];
const attaining = (other: Partial<AttainmentRules>): RuleSet =>
  local({ attainment: [forYear<AttainmentRules>(2025, { ...rules2021!, ...other, basis })] });

describe("what national law leaves to local rules", () => {
  it.each<[string, RuleSet, readonly string[]]>([
    ["one document more", documents("perjanjian-kinerja", "skp"), ["documents | stricter | conforms"]],
    ["the same document", documents("perjanjian-kinerja"), ["documents | same | conforms"]],
    ["no agreement at all", documents(), ["documents | looser | unclear"]],
    ["another document instead", documents("skp"), ["documents | stricter and looser | unclear"]],
    ["a review more", review("monthly", "month"), ["reviews | stricter | conforms"]],
    [
      "the quarterly review every month",
      review("quarterly", "month"),
      ["reviews | same | conforms", "review-frequency | quarterly | stricter | conforms"],
    ],
    [
      "the quarterly review every half-year",
      review("quarterly", "half-year"),
      ["reviews | same | conforms", "review-frequency | quarterly | looser | not-empowered"],
    ],
    [
      "twenty days for signing",
      signing({ kind: "after", anchor: "budget-document", within: { unit: "days", count: 20 } }),
      ["duties | same | conforms", "signing-time | sign-agreement | stricter | conforms"],
    ],
    [
      "two months for signing",
      signing({ kind: "after", anchor: "budget-document", within: months(2) }),
      ["duties | same | conforms", "signing-time | sign-agreement | looser | not-empowered"],
    ],
    [
      "a ceiling at 100",
      attaining({ cap: { ceiling: 100 } }),
      [
        "attainment-ceiling | stricter | unclear",
        "attainment-floor | same | conforms",
        "attainment-formulas | same | conforms",
      ],
    ],
    [
      "a floor at 0",
      attaining({ cap: { floor: 0 } }),
      [
        "attainment-ceiling | same | conforms",
        "attainment-floor | looser | unclear",
        "attainment-formulas | same | conforms",
      ],
    ],
    [
      "another formula",
      attaining({ formulas: { "higher-is-better": "ratio", "lower-is-better": "inverseRatio" } }),
      [
        "attainment-ceiling | same | conforms",
        "attainment-floor | same | conforms",
        "attainment-formulas | stricter and looser | unclear",
      ],
    ],
    [
      "one who signs more, and one who watches more",
      local({
        signatories: [
          forYear<Signatory>(2025, {
            code: "lurah",
            title: { id: "Lurah" },
            part: "signs",
            counterparties: ["camat"],
            basis,
          }),
        ],
        oversight: [
          forYear<Oversight>(2025, { code: "tim", by: "tim", does: "monitors", title: { id: "Tim" }, basis }),
        ],
      }),
      ["signatories | stricter | conforms", "oversight | stricter | conforms"],
    ],
  ])("%s", (_, rules, expected) => {
    expect(found(rules)).toEqual(expected);
  });

  it("is asked only where local rules say something of their own", () => {
    expect(checkParameters(national, END)).toEqual([]);
    expect(found(documents("skp"), at("2026-12-31"))).toEqual([]);
  });

  it.each<[string, RuleSet, string, readonly string[]]>([
    [
      "Lebong 2022",
      kabLebong,
      "2022-12-31",
      [
        "reviews: conforms",
        "review-frequency: conforms",
        "duties: conforms",
        "signatories: conforms",
        "oversight: conforms",
      ],
    ],
    [
      "Lebong 2024",
      kabLebong,
      "2024-12-31",
      [
        "documents: conforms",
        "reviews: conforms",
        "review-frequency: conforms",
        "duties: conforms",
        "signatories: conforms",
        "oversight: conforms",
      ],
    ],
    [
      "Bekasi 2019: five documents, and not the agreement",
      kotaBekasi,
      "2019-12-31",
      ["documents: unclear", "reviews: conforms", "duties: conforms", "signatories: conforms", "oversight: conforms"],
    ],
    ["Solok 2020", kabSolok, "2020-12-31", ["documents: conforms", "reviews: conforms", "duties: conforms"]],
  ])("%s", (_, rules, day, expected) => {
    const verdicts = checkParameters(rules, at(day)).map(({ parameter, status }) => `${parameter}: ${status}`);
    expect([...new Set(verdicts)]).toEqual(expected);
  });

  it.each(shippedById)("in %s is told with both articles and in both languages", (_, rules) => {
    for (const year of [2019, 2020, 2022, 2023, 2024, 2025]) {
      for (const one of checkParameters(rules, at(`${String(year)}-12-31`))) {
        expect(one.local.length).toBeGreaterThan(0);
        expect(one.national.length).toBeGreaterThan(0);
        expect(one.why.id).toMatch(/\S/u);
        expect(one.why.en).not.toBe(one.why.id);
      }
    }
  });

  it("cites the law as it stood: after its repeal the act of 2014 carries nothing", () => {
    const sources = (day: string): readonly string[] =>
      (national.latitudes ?? [])
        .filter(({ code, speaks }) => code === "remediation-window" && speaks.kind === "since" && speaks.from <= day)
        .at(-1)!
        .basis.map(({ source }) => source);
    expect(sources("2023-10-30")).toEqual(["UU-5-2014", "PP-30-2019"]);
    expect(sources("2023-10-31")).toEqual(["PP-30-2019"]);
  });

  it("is national law's to say: a local rule cannot widen its own latitude", () => {
    const bold: RuleSet = { ...kabContoh, latitudes: national.latitudes! };
    expect(checkRuleSet(bold).map(({ path }) => path)).toContainEqual(["latitudes"]);
  });
});

describe("a parameter whose law allows", () => {
  const lawThat = (code: ParameterCode, allows: Allowance, stricter: Latitude["stricter"]): RuleSet => ({
    ...national,
    id: "hukum",
    latitudes: [since<Latitude>("2015-01-01", { code, title: { id: "Parameter" }, stricter, allows, basis })],
    sources: { ...national.sources, PERBUP: { instrument: "UU", title: "Undang-Undang" } },
  });
  const under = (parent: RuleSet, draft: Partial<RuleSetDraft>): readonly string[] =>
    found(extendRuleSet(parent, { id: "kabBaru", name: "Kabupaten Baru", sources: {}, ...draft }));
  const window = national.remediation?.at(-1);
  const opening = (count: number): Partial<RuleSetDraft> => ({
    remediation: [forYear(2025, { ...window!, window: months(count), basis })],
  });
  const frequency = (length: "month" | "half-year"): Partial<RuleSetDraft> => {
    const { reviews = [] } = review("quarterly", length);
    return { reviews };
  };

  it.each<[string, Allowance, number, string]>([
    ["equal: shorter", { kind: "equal" }, 5, "stricter | harsher"],
    ["equal: the same", { kind: "equal" }, 6, "same | conforms"],
    ["equal: longer", { kind: "equal" }, 7, "looser | not-empowered"],
    ["stricter: shorter", { kind: "stricter" }, 5, "stricter | conforms"],
    ["stricter: longer", { kind: "stricter" }, 7, "looser | not-empowered"],
    ["looser: shorter", { kind: "looser" }, 5, "stricter | harsher"],
    ["looser: longer", { kind: "looser" }, 7, "looser | conforms"],
    ["open: shorter", { kind: "open" }, 1, "stricter | conforms"],
    ["not confirmed: shorter", { kind: "not-confirmed" }, 5, "stricter | unclear"],
    ["not confirmed: the same", { kind: "not-confirmed" }, 6, "same | conforms"],
    ["a range: below it", { kind: "within", least: months(3), most: months(9) }, 2, "stricter | harsher"],
    ["a range: its least", { kind: "within", least: months(3), most: months(9) }, 3, "stricter | conforms"],
    ["a range: its most", { kind: "within", least: months(3), most: months(9) }, 9, "looser | conforms"],
    ["a range: above it", { kind: "within", least: months(3), most: months(9) }, 10, "looser | not-empowered"],
  ])("%s", (_, allows, count, expected) => {
    const parent = lawThat("remediation-window", allows, "shorter");
    expect(under(parent, opening(count))).toEqual([`remediation-window | ${expected}`]);
  });

  it.each<[string, Latitude["stricter"], "month" | "half-year", string]>([
    ["higher is stricter: more often", "higher", "month", "stricter | harsher"],
    ["higher is stricter: less often", "higher", "half-year", "looser | conforms"],
    ["lower is stricter: more often", "lower", "month", "looser | conforms"],
    ["lower is stricter: less often", "lower", "half-year", "stricter | harsher"],
  ])("a figure within a range where %s", (_, stricter, length, expected) => {
    const least = stricter === "higher" ? 1 : 4;
    const most = stricter === "higher" ? 4 : 12;
    const parent = lawThat("review-frequency", { kind: "within", least, most }, stricter);
    expect(under(parent, frequency(length))).toEqual([`review-frequency | quarterly | ${expected}`]);
  });

  it("a length of time that is longer where longer is stricter", () => {
    const parent = lawThat("remediation-observation", { kind: "looser" }, "longer");
    const entry = forYear<RemediationRules>(2025, { ...window!, observation: years(2), basis });
    expect(under(parent, { remediation: [entry] })).toEqual(["remediation-observation | stricter | harsher"]);
  });

  it("fewer items where fewer is stricter", () => {
    const parent = lawThat("documents", { kind: "looser" }, "fewer");
    expect(under(parent, { documents: [forYear<RequiredDocuments>(2025, { kinds: [], basis })] })).toEqual([
      "documents | stricter | harsher",
    ]);
  });

  it("nothing on that day leaves it unclear", () => {
    const parent: RuleSet = { ...lawThat("remediation-window", { kind: "looser" }, "shorter"), remediation: [] };
    expect(under(parent, opening(3))).toEqual(["remediation-window | same | unclear"]);
  });
});

describe("the time to improve as a whole", () => {
  it("is as bad as its worst parameter, and shows only what departs", () => {
    const conformity = windowConformity(kabContoh, END);
    expect(conformity?.status).toBe("harsher");
    expect(conformity?.aspects.map(({ why }) => why.en)).toEqual([
      "the length of the time to improve: shorter than national law gives; it may only be the same or looser",
      "whom it covers, and what opens it: it covers what national law does not name; it leaves out what national law names; it may only be the same or looser",
    ]);
  });
});
