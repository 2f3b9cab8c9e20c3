import type { PunishmentDecidedFact } from "../../agreement/procedureFacts.ts";
import type { Because } from "../../law/because.ts";
import { authorityFor } from "./authority.ts";
import type { PunishingAuthority } from "./authorityLaw.ts";
import { noted } from "./caseRecord.ts";
import { authorityNames } from "./competent.ts";
import type { CaseUnderLaw } from "./procedureDossier.ts";
import type { PunishmentKind } from "../discipline/punishment.ts";

/** What is wrong with a decision, so that it is as good as missing, and what is only to be said about it. */
interface Faults {
  readonly faults: readonly Because[];
  readonly doubts: readonly Because[];
}

/** Whoever decides has to be one of those whom the law names; where it names nobody, that is said. */
function byWhom({ by, on }: PunishmentDecidedFact, kind: PunishmentKind, found: CaseUnderLaw): Faults {
  const { of, facts, cases } = found;
  const question = { of, employment: facts.employment, punishment: kind };
  const answer = authorityFor(found.law.authority, question, { facts, cases, asOf: on });
  if (answer.kind === "not-stated") return { faults: [], doubts: [answer.because] };
  const competent = [answer.first, ...answer.beside].filter(({ code, offices }) => code === by || offices.includes(by));
  if (competent.length > 0) return { faults: [], doubts: answer.requiresLegalReview ? [answer.because] : [] };
  const { law } = found;
  const values = { by, ...authorityNames(answer.first) };
  const place = (isIt: (one: PunishingAuthority) => boolean): number => law.authority?.authorities.findIndex(isIt) ?? 0;
  const first = place(({ code }) => code === answer.first.code);
  const decider = place(({ code, offices }) => code === by || offices.includes(by));
  // That a higher official decides instead of the lowest competent one is what the law leaves open.
  return decider > first
    ? { faults: [], doubts: [noted("decided-by-higher", values, law.authority?.lowestFirst.basis)] }
    : { faults: [noted("decided-by-another", values, answer.first.basis)], doubts: [] };
}

/** A kind that the law lists may not be applied yet, or a later law may class it otherwise. */
function doubtsOf({ applies, title, basis }: PunishmentKind): readonly Because[] {
  const values = { kind: title.id, kindEn: title.en ?? title.id };
  switch (applies) {
    case "suspended":
      return [noted("kind-not-applied-yet", values, basis)];
    case "disputed":
      return [noted("kind-disputed", values, basis)];
    case "regular":
    case "transitional":
      return [];
  }
}

/**
 * What is wrong with a decision: it names no breach, its kind is not listed, or somebody else would have had to decide.
 *
 * @internal
 */
export function decisionFaults(decision: PunishmentDecidedFact, found: CaseUnderLaw): Faults {
  const { step, breach } = decision;
  const unnamed = breach === undefined ? [noted("breach-not-named", {}, [])] : [];
  const kind = found.law.kinds.find(({ code }) => code === step);
  if (kind === undefined) return { faults: [...unnamed, noted("kind-not-listed", { step }, [])], doubts: [] };
  const whom = byWhom(decision, kind, found);
  return { faults: [...unnamed, ...whom.faults], doubts: [...doubtsOf(kind), ...whom.doubts] };
}
