import type { Because } from "../../law/because.ts";
import type { Texts } from "../../result.ts";
import { breachesTold, caseIdOf, type ToldBreach } from "./breachesTold.ts";
import { levelOf } from "./breachLevel.ts";
import { isPunishedBy, punishmentsOf } from "./punished.ts";
import {
  awaiting,
  type CaseOf,
  concluded,
  type DisciplineCase,
  forReview,
  heaviestOf,
  nothing,
  ofLevel,
  type ProvidedKinds,
} from "./disciplineCase.ts";
import { type DisciplineDossier, lawFor, type PersonalLaw } from "./disciplineDossier.ts";
import { aggravated, lastImposedFor } from "./repetition.ts";

const TITLE: Texts = { id: "Pelanggaran disiplin", en: "Breach of discipline" };

/** The kinds that one breach calls for, with its reason; or why that cannot be said. */
type Called =
  | (ProvidedKinds & { readonly kind: "called"; readonly law: PersonalLaw; readonly because: Because })
  | { readonly kind: "unknown" | "for-review"; readonly because: Because };

function unsettled({ breach, told }: ToldBreach): Because | undefined {
  const values = { breach: breach.id, on: breach.on };
  const fact = { fact: "discipline-breach", about: breach.id };
  if (told === "in-conflict") {
    return { code: "breach-contested", outcome: "unknown", values, missing: [{ why: "in-conflict", ...fact }] };
  }
  return breach.finding === "suspected"
    ? { code: "breach-suspected", outcome: "unknown", values, missing: [{ why: "not-recorded", ...fact }] }
    : undefined;
}

function calledFor(told: ToldBreach, all: readonly ToldBreach[], dossier: DisciplineDossier): Called {
  const { breach } = told;
  const open = unsettled(told);
  if (open !== undefined) return { kind: "unknown", because: open };
  const values = { breach: breach.id, on: breach.on, duty: breach.duty };
  const law = lawFor(dossier, breach.on);
  if (law === undefined)
    return { kind: "for-review", because: { code: "no-discipline-law", outcome: "noted", values } };
  const duty = law.duties.find(({ code }) => code === breach.duty);
  if (duty === undefined) {
    const because: Because = { code: "duty-not-carried-in", outcome: "noted", values, basis: law.basis };
    return { kind: "for-review", because };
  }
  const level = levelOf(breach, duty, dossier.level);
  if (level.kind !== "level") {
    return { kind: level.kind === "unknown" ? "unknown" : "for-review", because: level.because };
  }
  const provided: ProvidedKinds = { level: level.level, kinds: ofLevel(law.kinds, level.level) };
  const last = lastImposedFor(told, all, dossier);
  if (last === undefined) return { kind: "called", law, because: level.because, ...provided };
  const repeated = aggravated(provided, last, law, dossier.choices);
  if (repeated === undefined) {
    const parts = [level.because];
    const basis = law.repetition?.heavierKind ?? law.basis;
    const because: Because = { code: "kinds-not-comparable", outcome: "noted", values: { step: last }, basis, parts };
    return { kind: "for-review", because };
  }
  const { because, ...kinds } = repeated;
  return { kind: "called", law, because: { ...level.because, parts: [because] }, ...kinds };
}

type CalledKinds = Extract<Called, { readonly kind: "called" }>;

/** What goes with the heaviest: that only one follows from several, and that the authority picks the kind inside the level. */
function withIt({ law, kinds }: CalledKinds, count: number): readonly Because[] {
  const { severalBreaches, kindInsideLevel } = law;
  return [
    ...(count > 1 && severalBreaches !== undefined
      ? [{ code: "heaviest-only", outcome: "noted" as const, values: { count }, basis: severalBreaches.basis }]
      : []),
    ...(kinds.length > 1 && kindInsideLevel !== undefined
      ? [{ code: "authority-picks", outcome: "noted" as const, basis: kindInsideLevel.basis }]
      : []),
  ];
}

function caseFrom(
  id: string,
  found: readonly ToldBreach[],
  all: readonly ToldBreach[],
  dossier: DisciplineDossier,
): DisciplineCase {
  const breaches = found.map(({ breach }) => breach.id);
  const of = (because: Because): CaseOf => ({ id, subject: "conduct", title: TITLE, because });
  const values = { breaches };
  const proven = found.filter(({ breach }) => breach.finding !== "not-proven");
  if (proven.length === 0) return nothing(of({ code: "breach-not-proven", outcome: "fails", values }));
  const punishments = punishmentsOf(dossier);
  const open = proven.filter((told) => !punishments.some((one) => isPunishedBy(one, told)));
  const now = lawFor(dossier, dossier.asOf);
  if (open.length === 0) {
    const basis = now?.sameBreach?.basis ?? [];
    return nothing(of({ code: "conduct-answered", outcome: "fails", values, basis }));
  }
  const called = open.map((told) => calledFor(told, all, dossier));
  const parts = called.map(({ because }) => because);
  if (called.some(({ kind }) => kind === "for-review")) {
    return forReview(of({ code: "conduct-for-review", outcome: "noted", values, parts }));
  }
  if (called.some(({ kind }) => kind === "unknown")) {
    return awaiting(of({ code: "conduct-open", outcome: "unknown", values, parts }));
  }
  const kinds = called.filter((one) => one.kind === "called");
  const heaviest = heaviestOf(kinds);
  if (heaviest === undefined || kinds.some(({ law }) => law.regulation !== heaviest.law.regulation)) {
    const basis = now?.earlierActs?.basis ?? [];
    return forReview(of({ code: "acts-across-laws", outcome: "noted", values, basis, parts }));
  }
  const because: Because = {
    code: "conduct",
    outcome: "holds",
    values: { level: heaviest.level, kinds: heaviest.kinds.map(({ code }) => code), ...values },
    basis: heaviest.because.basis ?? [],
    parts: [...parts, ...withIt(heaviest, kinds.length)],
  };
  return concluded(
    {
      kind: "punishable",
      level: heaviest.level,
      kinds: heaviest.kinds,
      breaches: open.map(({ breach }) => breach.id),
      standsOn: "proven",
      ...of(because),
    },
    heaviest.law,
    dossier,
  );
}

/**
 * What follows from recorded breaches of duties and prohibitions: one kind per examination, the heaviest; heavier where the nature repeats;
 * nothing where a decision has answered it.
 *
 * @internal
 */
export function conductCases(dossier: DisciplineDossier): readonly DisciplineCase[] {
  const all = breachesTold(dossier.facts);
  const ids = [...new Set(all.map(({ breach }) => caseIdOf(breach)))].toSorted();
  return ids.map((id) =>
    caseFrom(
      id,
      all.filter(({ breach }) => caseIdOf(breach) === id),
      all,
      dossier,
    ),
  );
}
