import type { PerformanceAgreement } from "../../agreement/agreement.ts";
import type { Obligation } from "../../assessment/obligation.ts";
import type { Evaluation } from "../../evaluation.ts";
import { type MissingFact, missingFacts } from "../../law/because.ts";
import type { Language } from "../../result.ts";
import { isWithin, type Period, periodEnd, periodStart } from "../../time/period.ts";
import { formatBasis, formatDay, formatPeriod, textIn } from "../format.ts";
import { factHolders } from "../facts/factHolder.ts";
import { phrase } from "../page/phrases.ts";
import { joined } from "../describe/words.ts";
import { missingText } from "../trace.ts";
import { sentence } from "../wording.ts";
import { measurementBlocks } from "./measurementTable.ts";
import { recommendationBlocks } from "./noteRecommendations.ts";
import { partyBlock } from "./partyBlock.ts";
import type { Block, PrintedDocument } from "./printedDocument.ts";
import { tableOf } from "./table.ts";
import { wordsCell } from "./targetCell.ts";

function section(text: string, blocks: readonly Block[]): readonly Block[] {
  return [{ kind: "heading", rank: "section", text }, ...blocks];
}

function listOr(items: readonly string[], otherwise: string): readonly Block[] {
  return items.length === 0
    ? [{ kind: "paragraph", text: otherwise }]
    : [{ kind: "list", items: items.map((text) => ({ text })) }];
}

/** Under which rules and on which day the period was looked at, and what came of it. */
function reviewedBlocks(of: Evaluation, period: Period, language: Language): readonly Block[] {
  const id = language === "id";
  const ofPeriod = of.reviews.filter((review) => review.period === period);
  const reviews = ofPeriod.map(({ title, on, force }) => {
    const can = force === "may" ? (id ? " (dapat)" : " (can)") : "";
    const day = formatDay(on, language);
    const held = on > of.asOf ? (id ? `akan datang, ${day}` : `to come, ${day}`) : day;
    return `${textIn(title, language)}: ${held}${can}`;
  });
  // Where no review has been due nothing was judged, and what was not judged is not clean.
  const nothing = ofPeriod.some(({ on }) => on <= of.asOf)
    ? id
      ? "Tidak ada pelanggaran atas perjanjian."
      : "No breach of the agreement was found."
    : id
      ? "Belum ada hasil: belum ada evaluasi atas periode ini."
      : "Nothing yet: no review of this period has been due.";
  const found = of.findings
    .filter((finding) => finding.period === period)
    .map(({ title, kind, recovered }) => {
      const open = id ? "belum dapat dipastikan, menunggu data" : "not settled, waiting for facts";
      const state = kind === "unknown" ? open : id ? "terbukti" : "established";
      const later = recovered ? (id ? ", pulih pada evaluasi kemudian" : ", recovered at a later review") : "";
      return `${textIn(title, language)}: ${state}${later}`;
    });
  return [
    ...listOr(
      reviews,
      id ? "Tidak ada evaluasi yang ditetapkan untuk periode ini." : "No review is set for this period.",
    ),
    ...section(id ? "Hasil evaluasi" : "What came of it", listOr(found, nothing)),
  ];
}

/** Whether a duty belongs to a period: it is for it or for a part of it, or it fell due in it. */
function belongsTo(period: Period, { period: own, dueBy }: Obligation): boolean {
  if (own !== undefined) return isWithin(own, period);
  return dueBy !== undefined && dueBy >= periodStart(period) && dueBy <= periodEnd(period);
}

function obligationBlocks(of: Evaluation, period: Period, language: Language): readonly Block[] {
  const lines = of.obligations
    .filter((obligation) => belongsTo(period, obligation))
    .map(
      ({ because }) => `${sentence(because, language, of)} (${formatBasis(because.basis ?? [], of.sources, language)})`,
    );
  return listOr(
    lines,
    language === "id" ? "Tidak ada kewajiban yang jatuh tempo dalam periode ini." : "No duty fell due in this period.",
  );
}

/** The facts without which something stays open, each with who usually has it. */
function neededBlocks(of: Evaluation, period: Period, language: Language): readonly Block[] {
  const id = language === "id";
  const reasons = [
    ...of.measurements.filter((one) => one.period === period && one.kind === "unmeasured"),
    ...of.findings.filter(({ kind }) => kind === "unknown"),
    ...of.obligations.filter(({ force }) => force === "must").filter((one) => belongsTo(period, one)),
    of.remediation,
    ...of.discipline.cases,
  ];
  const needed = reasons.flatMap(({ because }) => missingFacts(because));
  const holdersOf = ({ fact }: MissingFact): readonly string[] =>
    factHolders(fact).map(({ title }) => textIn(title, language));
  const holders = new Map(
    needed.map((fact) => [missingText(fact, of, language), joined(holdersOf(fact), "or", language)]),
  );
  if (holders.size === 0)
    return [{ kind: "paragraph", text: id ? "Tidak ada data yang masih diperlukan." : "No further fact is needed." }];
  return [
    tableOf(
      id ? "Data yang masih diperlukan" : "Facts still needed",
      {
        fact: { title: id ? "Data" : "Fact", holds: "words" },
        holder: { title: id ? "Biasanya ada pada" : "Usually held by", holds: "words" },
      },
      [...holders].map(([text, holder]) => ({
        fact: { kind: "words", text },
        holder: wordsCell(holder, id ? "tidak disebut" : "not said"),
      })),
    ),
  ];
}

function nextBlocks(of: Evaluation, language: Language): readonly Block[] {
  const id = language === "id";
  if (of.nextDates.length === 0)
    return [{ kind: "paragraph", text: id ? "Tidak ada hari yang ditetapkan." : "No further day is set." }];
  return [
    tableOf(
      id ? "Hari-hari berikutnya" : "The next days",
      {
        day: { title: id ? "Hari" : "Day", holds: "words" },
        what: { title: id ? "Hal" : "What", holds: "words" },
        title: { title: id ? "Uraian" : "Of what", holds: "words" },
        force: { title: id ? "Sifat" : "Force", holds: "words" },
      },
      of.nextDates.map(({ on, what, title, force }) => ({
        day: { kind: "day", day: on },
        what: { kind: "words", text: phrase(`next-${what}`, language) },
        title: wordsCell(textIn(title, language), id ? "tidak disebut" : "not said"),
        force: { kind: "words", text: force === "must" ? (id ? "wajib" : "has to be") : id ? "dapat" : "can be" },
      })),
    ),
  ];
}

/**
 * The note of one evaluation, of a quarter as a rule: what was looked at, indicator by indicator, the duties, what the rules recommend and by
 * whom, which facts are still needed and who usually has them, and the next days.
 *
 * @term Catatan hasil evaluasi
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2025-07-10"));
 * evaluationNote(contohAgreement, evaluation, "2025-Q2", "id").title
 * // => "Catatan Evaluasi Perjanjian Kinerja, triwulan II 2025: Kepala Dinas Kesehatan"
 */
export function evaluationNote(
  agreement: PerformanceAgreement,
  evaluation: Evaluation,
  period: Period,
  language: Language,
): PrintedDocument {
  const id = language === "id";
  const of = evaluation;
  const name = id
    ? `Catatan Evaluasi Perjanjian Kinerja, ${formatPeriod(period, language)}`
    : `Note on the Evaluation of the Performance Agreement, ${formatPeriod(period, language)}`;
  return {
    title: `${name}: ${of.post}`,
    language,
    blocks: [
      { kind: "heading", rank: "title", text: name },
      partyBlock(agreement.mandateHolder, language),
      {
        kind: "paragraph",
        text: id
          ? `Menurut ketentuan ${of.rules.name} dan data yang diketahui pada ${formatDay(of.asOf, language)}.`
          : `By the rules of ${of.rules.name} and what was known on ${formatDay(of.asOf, language)}.`,
      },
      ...section(id ? "Yang dievaluasi" : "What was reviewed", reviewedBlocks(of, period, language)),
      ...section(id ? "Capaian" : "Attainment", measurementBlocks(agreement, of, period, language)),
      ...section(id ? "Kewajiban" : "Duties", obligationBlocks(of, period, language)),
      ...section(id ? "Tindak lanjut" : "What follows", recommendationBlocks(of, language)),
      ...section(id ? "Yang masih diperlukan" : "What is needed", neededBlocks(of, period, language)),
      ...section(id ? "Berikutnya" : "Next", nextBlocks(of, language)),
    ],
  };
}
