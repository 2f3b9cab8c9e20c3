import type { Finding } from "../../assessment/finding.ts";
import type { Because } from "../../law/because.ts";
import type { Entry } from "../../law/since.ts";
import type { Texts } from "../../result.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { Ladder } from "./ladder.ts";
import type { LadderAnswer } from "./stepFor.ts";

/**
 * What no step follows from, and why: a ladder that asks for nothing, because no breach is unanswered, its number reaches no step or no step
 * is meant for this official; a ladder that binds only who signed, of an official who did not; or a breach that no ladder answers at all. None
 * of it is a missing fact.
 *
 * @term Tidak ada konsekuensi
 */
export type NoConsequence =
  | {
      /** A ladder speaks, and asks for nothing. */
      readonly kind: "no-step";
      /** The ladder, by code. */
      readonly ladder: string;
      /** What it is called. */
      readonly title: Texts;
      /** Why. */
      readonly because: Because;
    }
  | {
      /** A ladder binds only who signed the agreement, and this official did not. */
      readonly kind: "not-bound";
      /** The ladder, by code. */
      readonly ladder: string;
      /** What it is called. */
      readonly title: Texts;
      /** Why. */
      readonly because: Because;
    }
  | {
      /** A breach was established, and no ladder answers it. */
      readonly kind: "no-ladder";
      /** The rule that found it, by code. */
      readonly rule: string;
      /** What it is called. */
      readonly title: Texts;
      /** Why. */
      readonly because: Because;
    };

/** A ladder in force with what it says. */
interface Climbed {
  readonly ladder: Ladder;
  readonly answer: LadderAnswer;
}

/**
 * The ladders that would bind an official who signed, and do not bind this one.
 *
 * @internal
 */
export function unboundBy(ifSigned: readonly Entry<Ladder>[], inForce: readonly Ladder[]): readonly Entry<Ladder>[] {
  return ifSigned.filter(({ code }) => !inForce.some((ladder) => ladder.code === code));
}

function notBound({ code, title, basis }: Entry<Ladder>, on: PlainDate): NoConsequence {
  const values = { ladder: title.id, ladderEn: title.en ?? title.id, on };
  return {
    kind: "not-bound",
    ladder: code,
    title,
    because: { code: "binds-signatories", outcome: "noted", values, basis },
  };
}

/**
 * What no step follows from, ladders first.
 *
 * @internal
 */
export function noConsequences(
  climbed: readonly Climbed[],
  unbound: readonly Entry<Ladder>[],
  { findings, asOf }: { readonly findings: readonly Finding[]; readonly asOf: PlainDate },
): readonly NoConsequence[] {
  const silent = climbed.flatMap(({ ladder: { code, title }, answer }): readonly NoConsequence[] =>
    answer.kind === "none" ? [{ kind: "no-step", ladder: code, title, because: answer.because }] : [],
  );
  const answered = new Set(climbed.flatMap(({ ladder }) => ladder.answers));
  const breaches = findings.filter(({ kind, rule }) => kind === "breach" && !answered.has(rule));
  const rules = [...new Set(breaches.map(({ rule }) => rule))];
  return [
    ...silent,
    ...unbound.map((ladder) => notBound(ladder, asOf)),
    ...rules.flatMap((rule): readonly NoConsequence[] => {
      const found = breaches.filter((breach) => breach.rule === rule);
      const title = found[0]?.title ?? { id: rule };
      const values = { breach: title.id, breachEn: title.en ?? title.id };
      const basis = found[0]?.because.basis ?? [];
      return [{ kind: "no-ladder", rule, title, because: { code: "no-ladder", outcome: "noted", values, basis } }];
    }),
  ];
}
