import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type Because,
  evaluate,
  type Evaluation,
  explain,
  factHolders,
  type Language,
  missingFacts,
  missingText,
  plainDate,
  sentence,
  trace,
  wordedCodes,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

import { anAgreement, camat, decided, dossier, gained, granted, promisedBy, reached } from "../consequence/given.ts";
import { anyCase } from "../properties/anyCase.ts";
import { produced } from "./codes.ts";

const languages: readonly Language[] = ["id", "en"];
const BROKEN = /undefined|NaN|\[object|\bnull\b/u;

/** Every reason in an evaluation, at whatever depth. */
function reasonsOf(evaluation: Evaluation): readonly Because[] {
  const deep = (because: Because): readonly Because[] => [because, ...(because.parts ?? []).flatMap(deep)];
  return [
    ...evaluation.measurements,
    ...evaluation.obligations,
    ...evaluation.findings,
    ...evaluation.cleared,
    evaluation.remediation,
    ...evaluation.discipline.cases,
    ...evaluation.recommendations,
  ].flatMap(({ because }) => deep(because));
}

describe("every reason that the source can give", () => {
  const codes = produced("code", ["outcome"]);

  it("can be told from the source", () => {
    expect(codes.untold).toEqual([]);
    expect([...codes.values]).toEqual(
      expect.arrayContaining(["measured-missed", "obligation-late", "remediation-not-improved", "missing-actual"]),
    );
  });

  it("has a sentence, and no sentence is left over", () => {
    expect([...codes.values].toSorted()).toEqual(wordedCodes().toSorted());
  });

  it.each(languages)("has it also without any value: %s", (language) => {
    for (const code of wordedCodes()) {
      const text = sentence({ code, outcome: "noted" }, language);
      expect(text, code).toMatch(/\S/u);
      expect(text, code).not.toMatch(BROKEN);
    }
  });

  it("is worded differently in the two languages", () => {
    // A sentence without a word of its own is all values.
    const said = wordedCodes().map((code) =>
      languages.map((language) => sentence({ code, outcome: "noted" }, language)),
    );
    expect(said.filter(([id, en]) => id === en && /\p{L}/u.test(id ?? ""))).toEqual([]);
  });
});

describe("every fact that the source can ask for", () => {
  const facts = produced("fact", ["about", "why"]);
  /** Kinds of facts that the source could ask for by its types, and nowhere does. */
  const neverAskedFor: readonly string[] = [
    "attended",
    "work-schedule",
    "post-lost",
    "rank",
    "imposed",
    "annulled",
    "served",
    "remediation-granted",
    "resignation",
    "appraisal-objected",
    "appraisal-objection-answered",
    "shortfall-excused",
    "remediation-interrupted",
    "no-vacancy",
    "superior-failed",
    "suspended",
    "reinstated",
    "remedy-filed",
    "appeal-answered",
    "remedy-decided",
    "remedy-changed",
    "delivery-failed",
    "pay-stopped",
    "authority-failed",
  ];

  it("can be told from the source", () => {
    expect(facts.untold).toEqual([]);
  });

  it("is asked for in words", () => {
    const kinds = [...facts.values].filter((kind) => !neverAskedFor.includes(kind));
    const unworded = kinds.filter((fact) =>
      languages.every(
        (language) => missingText({ fact, about: "x", why: "not-recorded" }, {}, language) === `${fact}: x`,
      ),
    );
    expect(unworded).toEqual([]);
  });

  it("is usually held by somebody", () => {
    const kinds = [...facts.values].filter((kind) => !neverAskedFor.includes(kind));
    expect(kinds.filter((kind) => factHolders(kind).length === 0)).toEqual([]);
    expect(factHolders("no-such-fact")).toEqual([]);
  });

  it("is asked for in Indonesian alone, also where it is about the post", () => {
    const evaluation = evaluate(anAgreement(2022), dossier(), kabLebong, plainDate("2022-12-31"));
    const missing = missingText({ fact: "post-gained", about: "post", why: "not-recorded" }, evaluation, "id");
    expect(missing).not.toMatch(/\bpost\b/u);
  });
});

describe("what an evaluation says", () => {
  it.each(languages)("is whole in every reason and in the explanation: %s", (language) => {
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        const evaluation = evaluate(agreement, facts, rules, asOf);
        for (const because of reasonsOf(evaluation)) {
          expect(wordedCodes()).toContain(because.code);
          expect(sentence(because, language, evaluation)).not.toMatch(BROKEN);
        }
        expect(explain(evaluation, language)).not.toMatch(BROKEN);
      }),
      { numRuns: 150 },
    );
  });

  it("cites only sources that the rule set lists", () => {
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        const evaluation = evaluate(agreement, facts, rules, asOf);
        const cited = reasonsOf(evaluation).flatMap(({ basis = [] }) => basis.map(({ source }) => source));
        const judged = evaluation.recommendations.flatMap(({ conformity }) =>
          (conformity?.aspects ?? []).flatMap(({ local, national }) => [...local, ...national]),
        );
        const keys = [...cited, ...judged.map(({ source }) => source)];
        expect(keys.filter((key) => !(key in evaluation.sources))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("asks, in the recommendation, for exactly the facts that its reason lacks", () => {
    fc.assert(
      fc.property(anyCase, ({ agreement, facts, rules, asOf }) => {
        for (const found of evaluate(agreement, facts, rules, asOf).recommendations) {
          if (found.kind === "await-facts") expect(found.missing).toEqual(missingFacts(found.because));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("keeps the depth of its reasons", () => {
    const evaluation = evaluate(
      promisedBy(camat, 2022),
      dossier(gained("2020-01-01"), reached(2022, 9), granted(2022, "2023-01-15")),
      kabLebong,
      plainDate("2023-02-01"),
    );
    const [finding] = evaluation.findings;
    const lines = trace(finding!.because, evaluation, "id");
    expect(lines[0]?.depth).toBe(0);
    lines.slice(1).forEach(({ depth }, index) => {
      expect(depth).toBeGreaterThan(0);
      expect(depth - lines[index]!.depth).toBeLessThanOrEqual(1);
    });
  });

  it("names a step of an earlier year by its title, not by its code", () => {
    const facts = dossier(decided("one-year-suspension", "2022-05-01"));
    const evaluation = evaluate(anAgreement(2024), facts, kabLebong, plainDate("2024-07-01"));
    expect(explain(evaluation, "id")).not.toContain("one-year-suspension");
  });
});
