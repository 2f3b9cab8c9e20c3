import type { AuthorityCode } from "../../agreement/authorityCode.ts";
import type { Facts } from "../../agreement/facts.ts";
import type { PostLevel } from "../../agreement/post.ts";
import type { ReasonValue } from "../../law/because.ts";
import type { Citation } from "../../law/citation.ts";
import type { Texts } from "../../result.ts";
import type { AuthorityLaw, Competence } from "./authorityLaw.ts";
import type { PunishmentKind } from "../discipline/punishment.ts";

/** An authority that may decide, and by which rule. */
export interface CompetentAuthority {
  /** Which. */
  readonly code: AuthorityCode;
  /** What it is called. */
  readonly title: Texts;
  /** The offices that are such an authority, by official term. */
  readonly offices: readonly string[];
  /** By which rule: the law names it; only where its condition holds; or in place of one whose post is vacant or who did not punish. */
  readonly as: "named" | "conditional" | "for-vacant" | "for-idle";
  /** The condition, in words. */
  readonly onlyWhere?: Texts;
  /** Where it stands. */
  readonly basis: readonly Citation[];
}

/** For whom and for what an authority is asked. */
export interface AuthorityQuestion {
  /** The level of the post of whom it is about. */
  readonly of: PostLevel;
  /** The kind of employment. */
  readonly employment: Facts["employment"];
  /** The kind of punishment; or its level alone, where no kind is said. */
  readonly punishment: Pick<PunishmentKind, "level"> & Partial<Pick<PunishmentKind, "code" | "effect">>;
}

/**
 * The names of an authority as the values of a reason.
 *
 * @internal
 */
export function authorityNames({ title }: { readonly title: Texts }): Readonly<Record<string, ReasonValue>> {
  return { authority: title.id, authorityEn: title.en ?? title.id };
}

function covers({ kinds, levels, of }: Competence, { of: post, punishment }: AuthorityQuestion): boolean {
  if (!levels.includes(punishment.level) || !of.includes(post)) return false;
  if (kinds === undefined) return true;
  const isListed = punishment.code !== undefined && kinds.codes.includes(punishment.code);
  // Where no kind is said, a competence for one kind alone says too little.
  return kinds.kind === "only" ? isListed : !isListed;
}

/**
 * The authorities that the law names for a case, lowest first, each with where it stands.
 *
 * @internal
 */
export function competentFor(law: AuthorityLaw, question: AuthorityQuestion): readonly CompetentAuthority[] {
  return law.authorities.flatMap(({ code, title, offices, onlyWhere }): readonly CompetentAuthority[] => {
    const competences = law.competences.filter((one) => one.by === code && covers(one, question));
    if (competences.length === 0) return [];
    const basis = competences.flatMap((one) => one.basis);
    const as = onlyWhere === undefined ? { as: "named" as const } : { as: "conditional" as const, onlyWhere };
    return [{ code, title, offices, basis, ...as }];
  });
}
