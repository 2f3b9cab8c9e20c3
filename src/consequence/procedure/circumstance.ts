import type { Truth } from "../../law/because.ts";
import { happened, ofCase, toldOf } from "./caseRecord.ts";
import type { CaseUnderLaw } from "./procedureDossier.ts";
import type { Circumstance } from "./procedureLaw.ts";

/** Whether a summons was not followed. Who was examined has followed; a day that has not come has not been missed. */
function notFollowed(call: "first" | "second", found: CaseUnderLaw): Truth["kind"] {
  const told = toldOf(ofCase("appeared", found).filter((fact) => fact.call === call));
  if (told.kind === "told") return told.fact.appeared ? "fails" : "holds";
  if (told.kind === "in-conflict") return "unknown";
  if (ofCase("examined", found).length > 0) return "fails";
  const summons = toldOf(ofCase("summoned", found).filter((fact) => fact.call === call));
  return summons.kind === "told" && summons.fact.examinationOn < found.asOf ? "unknown" : "fails";
}

/**
 * Whether a circumstance is there on which a step of the procedure hangs.
 *
 * @internal
 */
export function circumstanceOf(circumstance: Circumstance, found: CaseUnderLaw): Truth["kind"] {
  switch (circumstance) {
    case "first-summons-not-followed":
      return notFollowed("first", found);
    case "both-summonses-not-followed": {
      const first = notFollowed("first", found);
      return first === "holds" ? notFollowed("second", found) : first === "fails" ? "fails" : "unknown";
    }
    case "absent-at-delivery": {
      const { decision } = found;
      const id = decision.kind === "told" ? decision.fact.id : undefined;
      return happened("delivery-failed", found).some((fact) => fact.decision === id) ? "holds" : "fails";
    }
    case "dismissal":
      return found.punishment?.effect?.kind === "dismissal" ? "holds" : "fails";
  }
}
