import type { RemediationRules } from "../../consequence/remediation/remediationRules.ts";
import type { Entry, Moment } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import { lastDay } from "../../time/duration.ts";
import type { RuleSet } from "../ruleSet.ts";
import { rulesInForce } from "../rulesInForce.ts";
import { nationalLawAt } from "./nationalLaw.ts";
import { checkParameters } from "./parameters.ts";
import { type AspectConformity, type Conformity, together } from "./status.ts";

/**
 * A day on which the time ends, whenever it was granted: shorter than the law gives if that is so even for who is granted it on the day of the
 * shortfall; otherwise it depends on the day of the grant.
 */
function fixedEnd(
  { window, basis }: Entry<RemediationRules>,
  national: Entry<RemediationRules> | undefined,
  { on }: Moment,
): readonly AspectConformity[] {
  if (!("until" in window) || national === undefined || "until" in national.window) return [];
  const lawful = lastDay(on, national.window, national.counting, national.monthEnd);
  const shorter = window.until < lawful;
  return [
    {
      aspect: "kind",
      status: shorter ? "harsher" : "unclear",
      why: shorter
        ? {
            id: "berakhir sebelum waktu yang diberikan hukum nasional",
            en: "it ends before the time that national law gives",
          }
        : {
            id: "berakhir pada hari yang tetap; lamanya bergantung pada hari pemberiannya",
            en: "it ends on a fixed day; how long it lasts depends on the day of the grant",
          },
      local: basis,
      national: national.basis,
    },
  ];
}

/**
 * Holds the time to improve against national law: a shorter one is harsher, a longer one is the authority's to give.
 * Nothing where the time to improve is the national one.
 *
 * @example
 * windowConformity(kabContoh, { on: plainDate("2025-12-31"), year: 2025, signed: true })?.status // => "harsher"
 */
export function windowConformity(ruleSet: RuleSet, moment: Moment): Conformity | undefined {
  const local = rulesInForce(ruleSet, moment).remediation;
  const { remediation, ruleSet: national } = nationalLawAt(ruleSet, moment);
  if (local === undefined || local.from === national) return undefined;
  const found = checkParameters(ruleSet, moment).filter(({ parameter }) => parameter.startsWith("remediation-"));
  const aspects = found.map(({ title, status, why, ...bases }): AspectConformity => ({
    aspect: "kind",
    status,
    why: { id: `${title.id}: ${why.id}`, en: `${title.en ?? title.id}: ${why.en ?? why.id}` },
    local: bases.local,
    national: bases.national,
  }));
  const unsaid: AspectConformity = {
    aspect: "kind",
    status: "unclear",
    why: { id: "hukum nasional tidak mengatur pada hari itu", en: "national law says nothing on that day" },
    local: local.basis,
    national: [],
  };
  // What departs is what matters; where nothing does, all of it stands for that.
  const all = [...fixedEnd(local, remediation, moment), ...aspects];
  const departing = all.filter(({ status }) => status !== "conforms");
  const shown = departing.length > 0 ? departing : all;
  const conformity = together(shown.length === 0 ? [unsaid] : shown, [], moment);
  const title: Texts = { id: "kesempatan menurut hukum nasional", en: "the time that national law gives" };
  const instead =
    remediation === undefined
      ? []
      : [{ track: "performance", code: "remediation", title, basis: remediation.basis } as const];
  return { ...conformity, alternatives: conformity.status === "harsher" ? instead : [] };
}
