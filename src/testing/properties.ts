import type { Fact, Facts } from "../agreement/facts.ts";
import type { ImposedFact } from "../agreement/careerFacts.ts";
import { evaluate } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import { explain } from "../explanation/explain.ts";
import type { Texts } from "../result.ts";
import type { JudgedRecommendation } from "../rules/conformity/judge.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { anyCaseUnder, type CaseUnder, type Maker } from "./anyCase.ts";
import { milderIn } from "./heavier.ts";

/** What holds in any case, or a case in which it does not. */
export interface PropertyResult {
  /** What is to hold. */
  readonly title: Required<Texts>;
  /** Whether it did. */
  readonly kind: "holds" | "fails";
  /** The smallest case in which it did not, as JSON. */
  readonly counterexample?: string;
}

/** What holds in any case; nothing where fast-check is not installed. */
export type PropertyReport =
  | {
      /** The properties were tried. */
      readonly kind: "tried";
      /** How each came out. */
      readonly results: readonly PropertyResult[];
    }
  | {
      /** They were not, because fast-check is not installed. */
      readonly kind: "not-tried";
    };

/** How often, and beginning where. The same seed tries the same cases. */
export interface PropertyOptions {
  /** The seed; 1 where missing. */
  readonly seed?: number;
  /** How many cases each property is tried on; 100 where missing. */
  readonly runs?: number;
}

interface Property {
  readonly title: Required<Texts>;
  readonly holds: (given: CaseUnder) => boolean;
}

function evaluated({ agreement, facts, rules, asOf }: CaseUnder, events: readonly Fact[] = facts.events): Evaluation {
  const dossier: Facts = { ...facts, events };
  return evaluate(agreement, dossier, rules, asOf);
}

const written = (evaluation: Evaluation): string => JSON.stringify(evaluation);

/** A figure of what should rise falls by one, of what should fall rises by one. */
function worsened({ facts }: CaseUnder): readonly Fact[] {
  return facts.events.map((fact) =>
    fact.kind === "actual" && typeof fact.value === "number"
      ? { ...fact, value: fact.value + (fact.indicator === "naik" ? -1 : 1) }
      : fact,
  );
}

/** What a recommendation would answer: findings, breaches, or nothing. */
function answeredBy(one: JudgedRecommendation): readonly string[] {
  switch (one.kind) {
    case "step":
      return one.findings;
    case "punishment":
      return one.breaches;
    default:
      return [];
  }
}

/** Every step and every punishment that is recommended, as if an authority had decided it; of several kinds the lightest. */
function decided(given: CaseUnder): readonly ImposedFact[] {
  return evaluated(given).recommendations.flatMap((one): readonly ImposedFact[] => {
    const about = { kind: "imposed", answers: answeredBy(one), on: given.asOf } as const;
    if (one.kind === "step") {
      return [{ ...about, id: `${one.from} ${one.step}`, agreement: given.agreement.id, step: one.step }];
    }
    const [lightest] = one.kind === "punishment" ? one.kinds : [];
    return lightest === undefined
      ? []
      : [{ ...about, id: `${one.from} ${about.answers.join(" ")}`, step: lightest.code }];
  });
}

const PROPERTIES: readonly Property[] = [
  {
    title: {
      id: "kasus apa pun dapat dijelaskan dalam kedua bahasa",
      en: "any case can be explained in both languages",
    },
    holds: (given) =>
      (["id", "en"] as const).every((language) => !/undefined|NaN|\[object/u.test(explain(evaluated(given), language))),
  },
  {
    title: { id: "menilai dua kali sama dengan menilai sekali", en: "evaluating twice is evaluating once" },
    holds: (given) => written(evaluated(given)) === written(evaluated(given)),
  },
  {
    title: { id: "urutan data tidak berpengaruh", en: "the order of facts does not matter" },
    holds: (given) => written(evaluated(given)) === written(evaluated(given, given.facts.events.toReversed())),
  },
  {
    title: {
      id: "angka yang lebih buruk tidak pernah memberi akibat yang lebih ringan",
      en: "a worse figure never gives a milder outcome",
    },
    holds: (given) => milderIn(evaluated(given, worsened(given)), evaluated(given)).length === 0,
  },
  {
    title: {
      id: "setiap langkah diuji kesesuaiannya, dan hanya yang sesuai atau belum jelas yang diusulkan",
      en: "every step is held against national law, and only what conforms or is unclear is proposed",
    },
    holds: (given) =>
      evaluated(given).recommendations.every(({ kind, conformity, standsAs }) => {
        if (conformity === undefined) return kind !== "step" && standsAs === undefined;
        const lawful = conformity.status === "conforms" || conformity.status === "unclear";
        return standsAs === (lawful ? "proposed" : "announced");
      }),
  },
  {
    title: {
      id: "satu pelanggaran dijawab satu kali: setelah diputuskan, tidak ada lagi yang direkomendasikan untuknya",
      en: "one breach is answered once: after the decision nothing more is recommended for it",
    },
    holds: (given) => {
      const decisions = decided(given);
      const answered = decisions.flatMap(({ answers = [] }) => answers);
      const after = evaluated(given, [...given.facts.events, ...decisions]);
      return after.recommendations.every((one) => !answeredBy(one).some((id) => answered.includes(id)));
    },
  },
];

/** fast-check, where it is installed. */
async function maker(): Promise<Maker | undefined> {
  try {
    return (await import("fast-check")).default;
  } catch {
    return undefined;
  }
}

/**
 * Tries on made-up officials, years, dossiers and days what has to hold in any case under a rule set. It needs fast-check, which is installed
 * beside this library by whoever wants it; without it nothing is tried, and the report says so.
 *
 * @example
 * const report = await checkProperties(kabContoh, { runs: 10 });
 * report.kind === "tried" && report.results.every(({ kind }) => kind === "holds") // => true
 */
export async function checkProperties(
  ruleSet: RuleSet,
  { seed = 1, runs = 100 }: PropertyOptions = {},
): Promise<PropertyReport> {
  const fc = await maker();
  if (fc === undefined) return { kind: "not-tried" };
  const cases = anyCaseUnder(fc, ruleSet);
  const results = PROPERTIES.map(({ title, holds }): PropertyResult => {
    const details = fc.check(fc.property(cases, holds), { seed, numRuns: runs });
    if (!details.failed) return { title, kind: "holds" };
    const [smallest] = details.counterexample ?? [];
    const { agreement, facts, asOf } = smallest ?? {};
    return { title, kind: "fails", counterexample: JSON.stringify({ agreement, facts, asOf }) };
  });
  return { kind: "tried", results };
}
