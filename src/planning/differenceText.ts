import type { Finding } from "../assessment/finding.ts";
import type { Measurement } from "../assessment/measure.ts";
import type { Standing } from "../consequence/standing/standing.ts";
import type { Evaluation } from "../evaluation.ts";
import { outcomeNames } from "../explanation/describe/words.ts";
import { formatPeriod, textIn } from "../explanation/format.ts";
import { titleOf } from "../explanation/wording.ts";
import type { Language, Texts } from "../result.ts";
import { outcomeOf } from "../rules/outcomeOf.ts";
import type { JudgedRecommendation } from "../rules/conformity/judge.ts";
import type { Difference } from "./difference.ts";

/** States as the two languages call them; what has no entry is a name of the law and stays as it is. */
const STATE: Readonly<Record<string, Required<Texts>>> = {
  breach: { id: "pelanggaran", en: "breach" },
  merit: { id: "prestasi", en: "merit" },
  unknown: { id: "belum diketahui", en: "unknown" },
  recovered: { id: "pulih", en: "recovered" },
  ...outcomeNames,
  "not-due": { id: "belum jatuh tempo", en: "not due" },
  unmeasured: { id: "tidak terukur", en: "unmeasured" },
  kept: { id: "dilaksanakan", en: "kept" },
  late: { id: "dilaksanakan terlambat", en: "kept late" },
  due: { id: "belum jatuh tempo", en: "still open" },
  breached: { id: "tidak dilaksanakan", en: "breached" },
  "left-undone": { id: "tidak dilaksanakan; bukan kewajiban", en: "not done; it is no duty" },
  none: { id: "tidak ada", en: "none" },
  "await-facts": { id: "menunggu data", en: "waiting for facts" },
  "requires-legal-review": { id: "perlu telaah hukum", en: "needs legal review" },
  "not-final": { id: "belum final", en: "not final" },
  recommended: { id: "direkomendasikan", en: "recommended" },
  "open-remediation": { id: "beri kesempatan memperbaiki kinerja", en: "grant a time to improve" },
  running: { id: "berjalan", en: "running" },
  paused: { id: "ditunda", en: "held up" },
  ended: { id: "berakhir", en: "over" },
  coming: { id: "belum berlaku", en: "not yet effective" },
  suspended: { id: "tertunda", en: "held up" },
  waiting: { id: "menunggu giliran", en: "waiting for another to end" },
  served: { id: "selesai dijalani", en: "served" },
  replaced: { id: "diganti", en: "replaced" },
  annulled: { id: "dibatalkan", en: "annulled" },
  punishable: { id: "dapat dijatuhi hukuman disiplin", en: "punishable" },
  holds: { id: "menduduki jabatan", en: "holds a post" },
  "no-post": { id: "tidak menduduki jabatan", en: "holds no post" },
  dismissed: { id: "diberhentikan", en: "dismissed" },
};

/** What differs, by name, and how it stood and stands, by code or as a text; nothing where only its details differ or where it is not there. */
interface Told {
  readonly subject: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

const TIME_TO_IMPROVE: Required<Texts> = { id: "kesempatan memperbaiki kinerja", en: "the time to improve" };
const STANDING: Required<Texts> = { id: "kedudukan pegawai", en: "the standing of the official" };
const ABSENCE: Required<Texts> = { id: "ketidakhadiran tanpa alasan yang sah", en: "absence without a valid reason" };
const PROCEDURE: Required<Texts> = { id: "tata cara penanganan perkara", en: "the procedure of the case" };

const standingState = ({ post, dismissedOn, suspended }: Standing): string =>
  dismissedOn !== undefined
    ? "dismissed"
    : suspended !== undefined
      ? "suspended"
      : post.kind === "none"
        ? "no-post"
        : post.kind;

interface Sides<Thing> {
  readonly before?: Thing;
  readonly after?: Thing;
}

const found = ({ kind, recovered }: Finding): string => (recovered ? "recovered" : kind);
const attained = (one: Measurement): string => (one.kind === "measured" ? one.outcome : one.kind);

/** Both sides of something, each in its state. */
function stood<Thing>({ before, after }: Sides<Thing>, stateOf: (thing: Thing) => string): Omit<Told, "subject"> {
  return { before: before && stateOf(before), after: after && stateOf(after) };
}

function toldOf(difference: Difference, of: Evaluation, language: Language): Told {
  const named = (title: Texts | undefined, period?: string): string =>
    `${title === undefined ? "" : textIn(title, language)}${period === undefined ? "" : `, ${formatPeriod(period, language)}`}`;
  switch (difference.kind) {
    case "finding-appeared":
    case "finding-withdrawn":
    case "finding-changed": {
      const both: Sides<Finding> = difference;
      const one = both.after ?? both.before;
      return { subject: named(one?.title, one?.period), ...stood(both, found) };
    }
    case "recommendation-appeared":
    case "recommendation-gone":
    case "recommendation-changed": {
      const both: Sides<JudgedRecommendation> = difference;
      return { subject: named((both.after ?? both.before)?.title), ...stood(both, outcomeOf) };
    }
    case "attainment-changed": {
      const one = difference.after ?? difference.before;
      return { subject: named(one && { id: one.name }, one?.period), ...stood(difference, attained) };
    }
    case "duty-changed": {
      const one = difference.after ?? difference.before;
      return { subject: named(one?.title, one?.period), ...stood(difference, ({ state }) => state) };
    }
    case "remediation-changed":
      return { subject: named(TIME_TO_IMPROVE), ...stood(difference, ({ kind }) => kind) };
    case "standing-changed":
      return { subject: named(STANDING), ...stood(difference, standingState) };
    case "imposition-changed": {
      const one = difference.after ?? difference.before;
      return { subject: titleOf(one?.step ?? "", of, language), ...stood(difference, ({ state }) => state) };
    }
    case "absence-changed": {
      const year = String((difference.after ?? difference.before)?.year ?? "");
      return { subject: `${named(ABSENCE)}, ${year}` };
    }
    case "case-changed":
      return {
        subject: named((difference.after ?? difference.before)?.title),
        ...stood(difference, ({ kind }) => kind),
      };
    case "procedure-changed":
      return { subject: `${named(PROCEDURE)} ${(difference.after ?? difference.before)?.cases.join(", ") ?? ""}` };
  }
}

/** A state in words; the codes of the rule set by their titles, several with a stroke between them. */
function stateText(code: string, of: Evaluation, language: Language): string {
  return code
    .split(" / ")
    .map((one) => (Object.hasOwn(STATE, one) ? STATE[one]?.[language] : undefined) ?? titleOf(one, of, language))
    .join(language === "id" ? " atau " : " or ");
}

/**
 * One thing in which two evaluations differ, as a sentence: what it is, how it stands, and how it stood.
 *
 * @param difference - the difference
 * @param of - the evaluation afterwards: it knows what codes are called
 * @param language - the language
 *
 * @example
 * const asOf = plainDate("2025-12-30");
 * const of = { agreement: contohAgreement, facts: contohFacts, ruleSet: kabContoh, asOf };
 * const { after, differences } = whatIf(of, [{ kind: "another-day", asOf: plainDate("2025-12-31") }]);
 * differences[0] && differenceText(differences[0], after, "en")
 * // => "Prevalensi stunting, 2025: unmeasured (before: not due)"
 */
export function differenceText(difference: Difference, of: Evaluation, language: Language): string {
  const id = language === "id";
  const { subject, before, after } = toldOf(difference, of, language);
  if (before === after) return `${subject}: ${id ? "rinciannya berubah" : "its details change"}`;
  const stands = after === undefined ? (id ? "tidak ada lagi" : "gone") : stateText(after, of, language);
  const stoodSo = before === undefined ? "" : ` (${id ? "semula" : "before"}: ${stateText(before, of, language)})`;
  return `${subject}: ${stands}${stoodSo}`;
}
