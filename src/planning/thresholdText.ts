import type { Evaluation } from "../evaluation.ts";
import { figureText } from "../explanation/facts/factNames.ts";
import { formatDay, formatNumber, formatPeriod, textIn } from "../explanation/format.ts";
import { missingText } from "../explanation/trace.ts";
import { titleOf } from "../explanation/wording.ts";
import type { Language } from "../result.ts";
import type { Behind, Counts, LineAhead } from "./threshold.ts";

/** What is counted; Indonesian has one form for one and for several. */
const COUNTED: Readonly<Record<Counts, { readonly id: string; readonly en: readonly [one: string, many: string] }>> = {
  "unexcused-days-in-the-year": {
    id: "hari kerja tanpa alasan yang sah dalam tahun berjalan",
    en: ["unexcused day in the calendar year", "unexcused days in the calendar year"],
  },
  "unexcused-days-in-a-row": {
    id: "hari kerja berturut-turut tanpa alasan yang sah",
    en: ["unexcused day in a row", "unexcused days in a row"],
  },
  "targets-missed": { id: "target yang tidak tercapai", en: ["missed target", "missed targets"] },
  findings: { id: "pelanggaran", en: ["breach", "breaches"] },
  "mean-attainment": {
    id: "persen rata-rata capaian",
    en: ["percent of mean attainment", "percent of mean attainment"],
  },
  observed: { id: "menurut pengamatan", en: ["as observed", "as observed"] },
  "evaluated-levels": { id: "menurut evaluasi", en: ["as evaluated", "as evaluated"] },
};

/** So many of what is counted, with what is observed, evaluated or found. */
function countText(count: number | string, { counts, measure }: LineAhead, of: Evaluation, language: Language): string {
  const { id, en } = COUNTED[counts];
  const named = measure === undefined ? "" : ` (${titleOf(measure, of, language)})`;
  return `${figureText(count, language)} ${language === "id" ? id : en[count === 1 ? 0 : 1]}${named}`;
}

function behindText(reaches: Behind, of: Evaluation, language: Language): string {
  const id = language === "id";
  switch (reaches.kind) {
    case "punishment":
      return reaches.kinds.map((kind) => titleOf(kind, of, language)).join(id ? " atau " : " or ");
    case "step": {
      const doubt = id
        ? " (perlu telaah hukum: belum tentu berlaku bagi pejabat ini)"
        : " (needs legal review: perhaps not meant for this official)";
      return `${textIn(reaches.title, language)}${reaches.meant === "holds" ? "" : doubt}`;
    }
    case "finding": {
      const rest = id ? ", bila syarat lainnya juga terpenuhi" : ", if the rest of the rule holds too";
      return `“${textIn(reaches.title, language)}”${reaches.alone ? "" : rest}`;
    }
  }
}

/** At which review it is judged; nothing for what waits for none. */
function reviewText({ review }: LineAhead, language: Language): string {
  if (review === undefined) return "";
  const when = review.period === undefined ? formatDay(review.on, language) : formatPeriod(review.period, language);
  return language === "id" ? `; dinilai pada evaluasi ${when}` : `; judged at the review of ${when}`;
}

function distanceText(
  line: Extract<LineAhead, { readonly kind: "ahead" }>,
  of: Evaluation,
  language: Language,
): string {
  const id = language === "id";
  const { now, more, side, unsure } = line;
  const behind = behindText(line.reaches, of, language);
  const bound = figureText(line.line, language);
  const so = formatNumber(now, language);
  const open =
    unsure === undefined
      ? ""
      : id
        ? `, dan paling banyak ${formatNumber(unsure, language)} lagi belum pasti`
        : `, and at most ${formatNumber(unsure, language)} more not certain`;
  if (side === "at-least") {
    const added = countText(more, line, of, language);
    return id
      ? `tambahan ${added} mencapai ambang ${behind} (${bound}; tercatat ${so}${open})`
      : `${added.replace(" ", " more ")} ${more === 1 ? "reaches" : "reach"} ${behind} (line ${bound}; ${so} recorded${open})`;
  }
  const counted = countText(now, line, of, language);
  return id ? `sekarang ${counted}; di bawah ${bound}: ${behind}` : `now ${counted}; below ${bound}: ${behind}`;
}

/**
 * How far it is to a line, as a sentence.
 *
 * @internal
 */
export function thresholdText(line: LineAhead, of: Evaluation, language: Language): string {
  const review = reviewText(line, language);
  if (line.kind === "ahead") return `${distanceText(line, of, language)}${review}`;
  const id = language === "id";
  const bound = countText(line.line, line, of, language);
  const from = line.side === "at-least" ? bound : `${id ? "di bawah" : "below"} ${bound}`;
  const needed = line.missing.map((fact) => missingText(fact, of, language)).join("; ");
  const waits = needed === "" ? "" : id ? `; masih diperlukan: ${needed}` : `; still needed: ${needed}`;
  return `${from}: ${behindText(line.reaches, of, language)}${review}${waits}`;
}
