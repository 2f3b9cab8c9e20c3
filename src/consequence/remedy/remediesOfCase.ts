import type { AuthorityCode } from "../../agreement/authorityCode.ts";
import { authorityFor } from "../procedure/authority.ts";
import type { CaseUnderLaw } from "../procedure/procedureDossier.ts";
import { remediesOf } from "./remediesOf.ts";
import type { RemedyAnswer } from "./remedy.ts";

/** Who decided, or would have to decide where nothing is decided. */
function decidesIn(found: CaseUnderLaw): AuthorityCode | undefined {
  const { decision, law, punishment, of, facts } = found;
  if (decision.kind === "told") {
    const { by } = decision.fact;
    return law.authority?.authorities.find(({ code, offices }) => code === by || offices.includes(by))?.code;
  }
  if (punishment === undefined) return undefined;
  const answer = authorityFor(law.authority, { of, employment: facts.employment, punishment }, found);
  return answer.kind === "named" ? answer.first.code : undefined;
}

/**
 * How the decision of a case can be contested, or could be once it is taken.
 *
 * @internal
 */
export function remediesOfCase(found: CaseUnderLaw): RemedyAnswer {
  const { decision, law, level, punishment, facts, calendar, asOf } = found;
  return remediesOf({
    law: law.remedies,
    level,
    effect: punishment?.effect,
    by: decidesIn(found),
    decision: decision.kind === "told" ? { id: decision.fact.id, on: decision.fact.on } : undefined,
    facts,
    calendar,
    asOf,
  });
}
