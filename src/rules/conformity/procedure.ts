import type { PostLevel } from "../../agreement/post.ts";
import type { ConsequenceStep, Ladder } from "../../consequence/ladder/ladder.ts";
import type { Effect } from "../../consequence/standing/effect.ts";
import type { FreezeRule } from "../../consequence/standing/tenure.ts";
import type { Entry } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { RulesInForce } from "../rulesInForce.ts";
import type { NationalLaw } from "./nationalLaw.ts";
import { type AspectConformity, worst } from "./status.ts";

/** Whose procedure it is: the rules by which it runs, and the post that is at stake. */
interface Proceeding {
  readonly rules: RulesInForce;
  readonly level: PostLevel;
  readonly on: PlainDate;
}

/** Where the procedure of the day is not carried in, nobody is told that it was kept. */
const NOT_CARRIED_IN: Pick<AspectConformity, "status" | "why"> & { readonly basis: AspectConformity["national"] } = {
  status: "unclear",
  why: {
    id: "tata cara menurut ketentuan hari itu belum dimuat; perlu telaah hukum",
    en: "the procedure under the law of that day is not carried in; needs legal review",
  },
  basis: [],
};

/** What a source does not name may take a post too. */
function mayTakePost({ kind }: Effect): boolean {
  return kind === "post-lost" || kind === "post-lowered" || kind === "post-moved" || kind === "not-said";
}

/** While it surely stands: how long it lasts beyond that depends on the region, and is said beside each recommendation. */
function protects(
  { levels, levelsIfHeadingUnit, candidatesFixedOn }: FreezeRule,
  level: PostLevel,
  on: PlainDate,
): boolean {
  return on <= candidatesFixedOn && (levels.includes(level) || levelsIfHeadingUnit.includes(level));
}

function consentFor({ title, unless }: FreezeRule): Texts {
  return {
    id: `${title.id}: penggantian pejabat ${unless.id}; apakah hukuman disiplin termasuk penggantian belum jelas`,
    en: `${title.en ?? title.id}: replacing an official ${unless.en ?? unless.id}; whether a disciplinary punishment counts as replacement is open`,
  };
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
  { procedure: law, freezes }: NationalLaw,
  { rules, level, on }: Proceeding,
): AspectConformity {
  const team = rules.oversight.filter(({ does }) => does === "examines");
  const procedure = law?.unsaid ?? NOT_CARRIED_IN;
  const opens = mode === "proposed" || team.length > 0;
  const needed = mayTakePost(effect) ? freezes.filter((freeze) => protects(freeze, level, on)) : [];
  const statuses = [...(opens ? [] : [procedure.status]), ...needed.map(() => "unclear" as const)];
  return {
    aspect: "procedure",
    status: worst(statuses),
    why: joined([procedure.why, ...needed.map(consentFor)]),
    local: [...ladder.basis, ...team.flatMap((one) => one.basis)],
    national: [procedure, ...needed].flatMap(({ basis }) => basis),
    ...(needed.length === 0 ? {} : { needsConsent: true }),
  };
}
