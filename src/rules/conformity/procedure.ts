import type { PostLevel } from "../../agreement/post.ts";
import type { ConsequenceStep, Ladder } from "../../consequence/ladder/ladder.ts";
import type { Effect } from "../../consequence/standing/effect.ts";
import { freezeOn, type FreezeRule } from "../../consequence/standing/freeze.ts";
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

/** A consent that is needed: of whoever holds a post of the level, or only of who heads a unit. */
interface Consent {
  readonly freeze: Entry<FreezeRule>;
  readonly covers: "level" | "heads-of-unit";
}

/** While a freeze surely stands: how long it lasts beyond that depends on the region, and is said beside each recommendation. */
function consentsOn(freezes: readonly Entry<FreezeRule>[], { rules, level, on }: Proceeding): readonly Consent[] {
  return freezes.flatMap((freeze): readonly Consent[] => {
    const reach = freezeOn(freeze, level, { terms: rules.termsOfOffice, asOf: on });
    return reach?.lasts === "surely" ? [{ freeze, covers: reach.covers }] : [];
  });
}

function consentFor({ freeze: { title, unless }, covers }: Consent): Texts {
  const heads = covers === "heads-of-unit";
  return {
    id: `${title.id}: penggantian pejabat${heads ? " yang memimpin unit kerja" : ""} ${unless.id}; apakah hukuman disiplin termasuk penggantian belum jelas`,
    en: `${title.en ?? title.id}: replacing an official${heads ? " who heads a unit" : ""} ${unless.en ?? unless.id}; whether a disciplinary punishment counts as replacement is open`,
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
  proceeding: Proceeding,
): AspectConformity {
  const { rules } = proceeding;
  const team = rules.oversight.filter(({ does }) => does === "examines");
  const procedure = law?.unsaid ?? NOT_CARRIED_IN;
  const opens = mode === "proposed" || team.length > 0;
  const needed = mayTakePost(effect) ? consentsOn(freezes, proceeding) : [];
  const statuses = [...(opens ? [] : [procedure.status]), ...needed.map(() => "unclear" as const)];
  return {
    aspect: "procedure",
    status: worst(statuses),
    why: joined([procedure.why, ...needed.map(consentFor)]),
    local: [...ladder.basis, ...team.flatMap((one) => one.basis)],
    national: [procedure, ...needed.map(({ freeze }) => freeze)].flatMap(({ basis }) => basis),
    // Of a post that need not be one of those that head a unit nobody knows whether consent is needed.
    ...(needed.some(({ covers }) => covers === "level") ? { needsConsent: true as const } : {}),
  };
}
