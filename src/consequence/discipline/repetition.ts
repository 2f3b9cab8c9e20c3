import type { Because } from "../../law/because.ts";
import { type Choices, describeReading, takeReading } from "../../law/reading.ts";
import { natureOf, type ToldBreach } from "./breachesTold.ts";
import { decidedOn } from "../standing/decision.ts";
import { isPunishedBy, punishmentsOf } from "./punished.ts";
import { imposable, type ProvidedKinds } from "./disciplineCase.ts";
import type { DisciplineDossier, PersonalLaw } from "./disciplineDossier.ts";

/**
 * The last kind that was imposed for an earlier breach of the same nature before the day of this one. No limit in time is known.
 *
 * @internal
 */
export function lastImposedFor(
  { breach }: ToldBreach,
  all: readonly ToldBreach[],
  dossier: DisciplineDossier,
): string | undefined {
  const same = all.filter((other) => other.breach.id !== breach.id && natureOf(other.breach) === natureOf(breach));
  return punishmentsOf(dossier).findLast(
    (punishment) => decidedOn(punishment) < breach.on && same.some((other) => isPunishedBy(punishment, other)),
  )?.step;
}

/** The lightest kind above a rank, of whatever level. */
function nextAbove({ kinds }: PersonalLaw, rank: number): ProvidedKinds | undefined {
  const codes = kinds.filter((kind) => kind.rank > rank).map(({ code }) => code);
  const [next] = imposable(kinds, codes).toSorted((one, other) => one.rank - other.rank);
  return next && { level: next.level, kinds: [next] };
}

/**
 * A repeated breach calls for a kind heavier than the last one imposed. Where its level has none, the reading taken says what then. Nothing
 * where the law does not know the last kind, so that the two cannot be compared.
 *
 * @internal
 */
export function aggravated(
  provided: ProvidedKinds,
  last: string,
  law: PersonalLaw,
  choices: Choices,
): (ProvidedKinds & { readonly because: Because }) | undefined {
  const { repetition } = law;
  const before = law.kinds.find(({ code }) => code === last);
  if (repetition === undefined || before === undefined) return undefined;
  const because: Because = {
    code: "repeated-nature",
    outcome: "holds",
    values: { step: last },
    basis: repetition.heavierKind,
  };
  const heavier = provided.kinds.filter(({ rank }) => rank > before.rank);
  if (heavier.length > 0) return { level: provided.level, kinds: heavier, because };
  const { beyondLevel } = repetition;
  if (typeof beyondLevel === "string") {
    return { because, ...beyond(beyondLevel, provided, law, before.rank) };
  }
  const read: Because = { code: "reading", outcome: "noted", values: describeReading(beyondLevel, choices) };
  const way = takeReading(beyondLevel, choices).value;
  return { because: { ...because, parts: [read] }, ...beyond(way, provided, law, before.rank) };
}

/** Into the next level, or the heaviest kind of the breach's own. */
function beyond(
  way: "next-level" | "top-of-level",
  provided: ProvidedKinds,
  law: PersonalLaw,
  rank: number,
): ProvidedKinds {
  const top: ProvidedKinds = { level: provided.level, kinds: provided.kinds.slice(-1) };
  return way === "next-level" ? (nextAbove(law, rank) ?? top) : top;
}
