import { type Because, missingFacts, type MissingFact } from "../../law/because.ts";
import type { Citation } from "../../law/citation.ts";
import type { Texts } from "../../result.ts";
import { acrossLaws } from "./acrossLaws.ts";
import { type DisciplineDossier, lawFor, type PersonalLaw } from "./disciplineDossier.ts";
import { type PunishmentLevel, punishmentLevels } from "../../agreement/punishmentLevel.ts";
import { type PunishmentKind } from "./punishment.ts";

/** The kinds that the law provides: one where it fixes the kind, several where the authority picks one of them. */
export interface ProvidedKinds {
  /** The level. */
  readonly level: PunishmentLevel;
  /** The kinds, lightest first; what cannot be applied yet is replaced by what stands in for it. */
  readonly kinds: readonly PunishmentKind[];
}

/** What all cases say of themselves. */
export interface CaseOf {
  /** Its identity: evaluating again never doubles it, and a decision may name it in `answers`. */
  readonly id: string;
  /** What it is about. */
  readonly subject: "absence" | "conduct" | "skp-result";
  /** What it is called. */
  readonly title: Texts;
  /** Why. */
  readonly because: Because;
}

/**
 * Where a matter of discipline stands. A kind that the law provides is not imposed by this: an authority examines and decides.
 *
 * @term Perkara disiplin
 */
export type DisciplineCase = CaseOf &
  (
    | {
        /** Nothing follows, or everything is answered. */
        readonly kind: "none";
      }
    | {
        /** Facts are missing that would change the answer. */
        readonly kind: "await-facts";
        /** The facts. */
        readonly missing: readonly MissingFact[];
      }
    | {
        /** The law is not clear enough to say. */
        readonly kind: "requires-legal-review";
      }
    | (ProvidedKinds & {
        /** The law provides a punishment. */
        readonly kind: "punishable";
        /** The breaches that it would answer, by id. */
        readonly breaches: readonly string[];
        /** Records alone are an indication, and the finding needs an examination; or an examination has found the breach proven. */
        readonly standsOn: "indication" | "proven";
        /** The heavier kind that it could become if what is not verified turned out badly. */
        readonly couldBecome?: ProvidedKinds;
      })
  );

/**
 * A case in which nothing follows.
 *
 * @internal
 */
export function nothing(of: CaseOf): DisciplineCase {
  return { kind: "none", ...of };
}

/**
 * A case that waits for the facts that its reason lacks.
 *
 * @internal
 */
export function awaiting(of: CaseOf): DisciplineCase {
  return { kind: "await-facts", missing: missingFacts(of.because), ...of };
}

/**
 * A case for a lawyer.
 *
 * @internal
 */
export function forReview(of: CaseOf): DisciplineCase {
  return { kind: "requires-legal-review", ...of };
}

/**
 * The kinds of some codes as they can be imposed: one that is not applied yet is replaced by the one that stands in for it.
 *
 * @internal
 */
export function imposable(kinds: readonly PunishmentKind[], codes: readonly string[]): readonly PunishmentKind[] {
  return kinds.filter(({ code, substituteFor, applies }) => {
    if (substituteFor !== undefined) return codes.includes(substituteFor);
    return codes.includes(code) && applies !== "suspended";
  });
}

/**
 * The kinds of one level that can be imposed.
 *
 * @internal
 */
export function ofLevel(kinds: readonly PunishmentKind[], level: PunishmentLevel): readonly PunishmentKind[] {
  return imposable(
    kinds,
    kinds.filter((kind) => kind.level === level).map(({ code }) => code),
  );
}

/**
 * The heaviest of several; the first of those that are equally heavy.
 *
 * @internal
 */
export function heaviestOf<Provided extends ProvidedKinds>(provided: readonly Provided[]): Provided | undefined {
  const rankOf = ({ kinds }: ProvidedKinds): number => Math.max(0, ...kinds.map(({ rank }) => rank));
  return provided.toSorted((a, b) => rankOf(b) - rankOf(a))[0];
}

/** Whether one level is at least as heavy as another. */
function isAtLeast(level: PunishmentLevel, other: PunishmentLevel): boolean {
  return punishmentLevels.indexOf(level) >= punishmentLevels.indexOf(other);
}

type Punishable = Extract<DisciplineCase, { readonly kind: "punishable" }>;

/** A case with its kinds as another list has them. */
function asListed({ couldBecome, ...found }: Punishable, listed: readonly PunishmentKind[]): Punishable {
  const among = <Provided extends ProvidedKinds>(provided: Provided): Provided => ({
    ...provided,
    kinds: provided.kinds.map((kind) => listed.find(({ code }) => code === kind.code) ?? kind),
  });
  return { ...among(found), ...(couldBecome === undefined ? {} : { couldBecome: among(couldBecome) }) };
}

/**
 * Gives a punishable case, unless something about the law or the person forbids to say so: an act under an earlier law that is still open,
 * a candidate who is dismissed instead, contract staff whom the law reaches by reference only. A kind that a later law classes otherwise is
 * shown as disputed.
 *
 * @param found - the case
 * @param law - the law of the day of the act
 *
 * @internal
 */
export function concluded(found: Punishable, law: PersonalLaw, dossier: DisciplineDossier): DisciplineCase {
  const { id, subject, title, because, level } = found;
  const doubtful = (code: string, basis: readonly Citation[]): DisciplineCase =>
    forReview({
      id,
      subject,
      title,
      because: { code, outcome: "noted", values: { level }, basis, parts: [because] },
    });
  const later = acrossLaws(law, lawFor(dossier, dossier.asOf));
  if (later.kind === "replaced") return doubtful("act-under-earlier-law", later.basis);
  if (law.byReference !== undefined) return doubtful("law-by-reference", law.byReference);
  const { candidates } = law;
  if (dossier.facts.employment === "CPNS" && candidates !== undefined && isAtLeast(level, candidates.says)) {
    return doubtful("candidate-dismissed", candidates.basis);
  }
  return later.kind === "unchanged" ? found : asListed(found, later.kinds);
}
