import type { PostLevel } from "../../agreement/post.ts";
import type { ConsequenceStep, Ladder } from "../../consequence/ladder.ts";
import type { Entry } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import type { RulesInForce } from "../rulesInForce.ts";
import type { KnownLaw } from "./nationalLaw.ts";
import { type AspectConformity, worst } from "./status.ts";

/** Whose procedure it is: the rules by which it runs, and the post that is at stake. */
interface Proceeding {
  readonly rules: RulesInForce;
  readonly level: PostLevel;
}

function joined(texts: readonly Texts[]): Texts {
  return {
    id: texts.map(({ id }) => id).join("; "),
    en: texts.map(({ id, en }) => en ?? id).join("; "),
  };
}

/**
 * A proposal starts the procedure, and whoever examines is part of it; an announcement to impose does not say. Where a consent is needed
 * first, no procedure replaces it.
 *
 * @internal
 */
export function procedureConformity(
  { mode, effect }: ConsequenceStep,
  ladder: Entry<Ladder>,
  { discipline: { procedure }, consents }: KnownLaw,
  { rules, level }: Proceeding,
): AspectConformity {
  const team = rules.oversight.filter(({ does }) => does === "examines");
  const opens = mode === "proposed" || team.length > 0;
  const needed = consents.filter(({ effects, levels }) => effects.includes(effect.kind) && levels.includes(level));
  const statuses = [...(opens ? [] : [procedure.status]), ...needed.map(() => "unclear" as const)];
  return {
    aspect: "procedure",
    status: worst(statuses),
    why: joined([procedure, ...needed].map(({ why }) => why)),
    local: [...ladder.basis, ...team.flatMap((one) => one.basis)],
    national: [procedure, ...needed].flatMap(({ basis }) => basis),
    ...(needed.length === 0 ? {} : { needsConsent: true }),
  };
}
