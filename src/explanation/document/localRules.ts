import type { Matter, MeasureRule, Oversight, RequiredDocuments } from "../../agreement/terms.ts";
import type { BreachRule, MeritRule } from "../../assessment/finding.ts";
import type { ObligationRule } from "../../assessment/obligationRule.ts";
import type { ReviewRule } from "../../assessment/review.ts";
import type { Ladder } from "../../consequence/ladder/ladder.ts";
import type { Grounds, Entry } from "../../law/since.ts";
import { type Source, weightOf } from "../../law/source.ts";
import type { Language, Texts } from "../../result.ts";
import {
  breachText,
  documentsText,
  meritText,
  obligationText,
  oversightText,
  reviewText,
} from "../describe/assessment.ts";
import { orderTexts, stepText } from "../describe/consequence.ts";
import type { Wording } from "../describe/words.ts";
import { formatBasis, formatSource, textIn } from "../format.ts";
import type { Block } from "./printedDocument.ts";
import { tableOf } from "./table.ts";

/**
 * What of the rules in force is printed with an agreement; `rulesInForce` gives it.
 *
 * @term Ketentuan yang dicetak bersama perjanjian
 */
export interface PrintedRules {
  /** The official name of the rule set. */
  readonly name: string;
  /** The sources, by key. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The documents signed together. */
  readonly documents?: Entry<RequiredDocuments>;
  /** The duties. */
  readonly obligations: readonly Entry<ObligationRule>[];
  /** The reviews. */
  readonly reviews: readonly Entry<ReviewRule>[];
  /** Who watches, enforces or imposes. */
  readonly oversight: readonly Entry<Oversight>[];
  /** What is judged. */
  readonly matters: readonly Entry<Matter>[];
  /** What is observed beside the indicators. */
  readonly measures: readonly Entry<MeasureRule>[];
  /** What counts as a breach. */
  readonly breaches: readonly Entry<BreachRule>[];
  /** What deserves a reward. */
  readonly merits: readonly Entry<MeritRule>[];
  /** What follows. */
  readonly ladders: readonly Entry<Ladder>[];
}

interface Line {
  readonly about: Required<Texts>;
  readonly text: string;
  readonly basis: Grounds["basis"];
}

const ABOUT = {
  documents: { id: "Dokumen", en: "Documents" },
  obligations: { id: "Kewajiban", en: "Duties" },
  reviews: { id: "Evaluasi", en: "Reviews" },
  oversight: { id: "Pengawasan", en: "Oversight" },
  breaches: { id: "Pelanggaran", en: "Breaches" },
  merits: { id: "Prestasi", en: "Merits" },
  ladders: { id: "Konsekuensi yang dinyatakan", en: "Declared consequences" },
} as const;

/** What the codes of the rules are called; matters and measures are declared for their names alone. */
function titlesOf({ matters, measures, ladders, ...rules }: PrintedRules): Wording["titles"] {
  const { reviews, obligations, breaches, merits } = rules;
  const said = [...reviews, ...obligations, ...breaches, ...merits];
  const named = [...said, ...matters, ...measures, ...ladders.flatMap(({ steps }) => steps)];
  return Object.fromEntries(named.map(({ code, title }) => [code, title]));
}

function linesOf(rules: PrintedRules, language: Language): readonly Line[] {
  const wording: Wording = { language, titles: titlesOf(rules) };
  const { documents, obligations, reviews, oversight, breaches, merits, ladders } = rules;
  const line = (about: keyof typeof ABOUT, { basis }: Grounds, text: string): Line => ({
    about: ABOUT[about],
    text,
    basis,
  });
  return [
    ...(documents === undefined ? [] : [line("documents", documents, documentsText(documents, language))]),
    ...obligations.map((rule) => line("obligations", rule, obligationText(rule, language))),
    ...reviews.map((rule) => line("reviews", rule, reviewText(rule, wording))),
    ...oversight.map((rule) => line("oversight", rule, oversightText(rule, language))),
    ...breaches.map((rule) => line("breaches", rule, breachText(rule, wording))),
    ...merits.map((rule) => line("merits", rule, meritText(rule, wording))),
    ...ladders.flatMap((ladder) =>
      [...ladder.steps.map((step) => stepText(step, wording)), ...orderTexts(ladder, wording)].map((text) =>
        line("ladders", ladder, `${textIn(ladder.title, language)} — ${text}`),
      ),
    ),
  ];
}

/**
 * What the regency itself declares beside the agreement, each with its source and what that weighs. What stands in national law is left out.
 *
 * @internal
 */
export function localBlocks(rules: PrintedRules, language: Language): readonly Block[] {
  const id = language === "id";
  const { sources } = rules;
  const isNational = (key: string): boolean => {
    const source = sources[key];
    return source !== undefined && weightOf(source.instrument) === "national-law";
  };
  const own = linesOf(rules, language).filter(({ basis }) => !basis.every(({ source }) => isNational(source)));
  if (own.length === 0) return [];
  const cited = [...new Set(own.flatMap(({ basis }) => basis.map(({ source }) => source)))];
  return [
    {
      kind: "note",
      text: id
        ? "Ketentuan di bawah ini dinyatakan oleh sumber yang disebut. Ketentuan ini bukan bagian dari naskah yang ditandatangani, kecuali yang juga tertulis sebagai butir; pernyataan dan janji bukan peraturan, dan tidak ada yang berlaku dengan sendirinya."
        : "What follows is declared by the sources named. It is no part of the text that is signed, except where it is also written as a clause; a statement or a promise is no regulation, and nothing executes itself.",
    },
    tableOf(
      id ? `Ketentuan ${rules.name}` : `Rules of ${rules.name}`,
      {
        about: { title: id ? "Hal" : "About", holds: "words", merges: "equal-cells" },
        text: { title: id ? "Ketentuan" : "Rule", holds: "words" },
        basis: { title: id ? "Sumber" : "Source", holds: "words" },
      },
      own.map(({ about, text, basis }) => ({
        about: { kind: "words", text: textIn(about, language) },
        text: { kind: "words", text },
        basis: { kind: "words", text: formatBasis(basis, sources, language) },
      })),
    ),
    { kind: "heading", rank: "part", text: id ? "Sumber dan bobotnya" : "Sources and what they weigh" },
    {
      kind: "list",
      items: cited.flatMap((key) => {
        const source = sources[key];
        return source === undefined
          ? []
          : [{ text: `${source.shortTitle ?? source.title}: ${formatSource(source, language)}` }];
      }),
    },
  ];
}
