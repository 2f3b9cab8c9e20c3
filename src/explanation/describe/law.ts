import type { LatenessRule } from "../../consequence/discipline/absenceLaw.ts";
import type { AuthorityLaw } from "../../consequence/procedure/authorityLaw.ts";
import type { ContractDiscipline, DisciplineLaw } from "../../consequence/discipline/disciplineLaw.ts";
import type { ProcedureLaw } from "../../consequence/procedure/procedureLaw.ts";
import type { DismissalGround, SuspensionLaw } from "../../consequence/dismissal/dismissalGround.ts";
import type { RemedyLaw } from "../../consequence/remedy/remedyLaw.ts";
import type { FreezeRule, TermOfOffice } from "../../consequence/standing/freeze.ts";
import type { Protection, TenureLaw } from "../../consequence/standing/tenure.ts";
import type { Language, Texts } from "../../result.ts";
import { formatDay, formatDuration, textIn } from "../format.ts";
import { levelsText } from "./words.ts";

function titles(listed: readonly { readonly title: Texts }[], language: Language): string {
  return listed.map(({ title }) => textIn(title, language)).join("; ");
}

/**
 * Discipline law, in words: the kinds it lists, lightest first.
 *
 * @internal
 */
export function disciplineText({ kinds }: DisciplineLaw, language: Language): string {
  return titles(kinds, language);
}

/**
 * Discipline of contract staff, in words.
 *
 * @internal
 */
export function contractDisciplineText(rule: ContractDiscipline, language: Language): string {
  return rule.kind === "own" ? titles(rule.kinds, language) : textIn(rule.why, language);
}

/**
 * Whether lateness adds up, in words.
 *
 * @internal
 */
export function latenessText(rule: LatenessRule, language: Language): string {
  const id = language === "id";
  if (rule.kind === "not-counted") return id ? "tidak dihitung" : "not counted";
  const minutes = String(rule.minutesPerDay);
  return id ? `dijumlahkan; ${minutes} menit dihitung satu hari` : `added up; ${minutes} minutes count as one day`;
}

/**
 * Who may punish, in words: the authorities, lowest first.
 *
 * @internal
 */
export function authorityLawText({ authorities }: AuthorityLaw, language: Language): string {
  return titles(authorities, language);
}

/**
 * The procedure, in words: its steps in their order.
 *
 * @internal
 */
export function procedureLawText({ steps }: ProcedureLaw, language: Language): string {
  return titles(steps, language);
}

/**
 * How a decision can be contested, in words.
 *
 * @internal
 */
export function remedyLawText({ objection, appeal }: RemedyLaw, language: Language): string {
  return titles([objection, appeal], language);
}

/**
 * A ground on which a statute dismisses, in words: for whom, and in which form.
 *
 * @internal
 */
export function dismissalGroundText({ title, outcomes }: DismissalGround, language: Language): string {
  const id = language === "id";
  const each = outcomes.map((outcome) => {
    const forms = outcome.kind === "form" ? [outcome.form] : outcome.between;
    const names = forms.map((form) => textIn(form.title, language)).join(id ? " atau " : " or ");
    const review = outcome.kind === "disputed" ? (id ? " (perlu telaah hukum)" : " (needs legal review)") : "";
    const can = outcome.force === "may" ? (id ? "dapat " : "can be ") : "";
    return `${outcome.employments.join(", ")}: ${can}${names}${review}`;
  });
  return `${textIn(title, language)} — ${each.join("; ")}`;
}

/**
 * Suspension as a civil servant, in words: its grounds.
 *
 * @internal
 */
export function suspensionText({ grounds }: SuspensionLaw, language: Language): string {
  return titles(grounds, language);
}

function protectionText(rule: Protection, after: Required<Texts>, language: Language): string {
  const time = formatDuration(rule.for, language);
  const levels = levelsText(rule.levels, "and", language);
  const head = language === "id" ? `${levels}: ${time} setelah ${after.id}` : `${levels}: ${time} after ${after.en}`;
  return `${head} (${textIn(rule.unless, language)})`;
}

/**
 * How a post may be left, in words.
 *
 * @internal
 */
export function tenureText(
  { closedGrounds, afterAppointment, afterInstallation }: TenureLaw,
  language: Language,
): string {
  const id = language === "id";
  const grounds =
    closedGrounds === undefined
      ? []
      : [
          `${levelsText(closedGrounds.levels, "and", language)}: ${id ? "hanya karena" : "only because of"} ${titles(closedGrounds.grounds, language)}`,
        ];
  const appointment = { id: "pengangkatan", en: "the appointment" };
  const installation = { id: "pelantikan kepala daerah", en: "the installation of the regional head" };
  return [
    ...grounds,
    ...(afterAppointment === undefined ? [] : [protectionText(afterAppointment, appointment, language)]),
    ...(afterInstallation === undefined ? [] : [protectionText(afterInstallation, installation, language)]),
  ].join("; ");
}

/**
 * A time before an election in which nobody is replaced, in words.
 *
 * @internal
 */
export function freezeText({ title, levels, unless }: FreezeRule, language: Language): string {
  return `${textIn(title, language)}: ${levelsText(levels, "and", language)} (${textIn(unless, language)})`;
}

/**
 * A term of office, in words.
 *
 * @internal
 */
export function termOfOfficeText({ began, ended }: TermOfOffice, language: Language): string {
  const id = language === "id";
  const from = `${id ? "dilantik" : "installed on"} ${formatDay(began, language)}`;
  return ended === undefined ? from : `${from}; ${id ? "berakhir" : "ended on"} ${formatDay(ended, language)}`;
}
