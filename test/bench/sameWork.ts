import {
  always,
  cite,
  dismissal,
  type Evaluation,
  evaluate,
  fromLightest,
  holdsPost,
  national,
  removalFromPost,
  type RuleSet,
  since,
  suspensionFromPost,
  targetMissed,
  years,
} from "perjanjian-kinerja";

import { type Dossier, YEAR } from "./dossier.ts";

const FROM = "2020-01-01";
const basis = cite("PERMENPAN-RB-53-2014");

/** What every contestant works out, and nothing more: attainment, one breach, one ladder, the sum of absence, the time to improve. */
const sameWork: RuleSet = {
  id: "same-work",
  name: "Same work",
  sources: national.sources,
  attainment: national.attainment ?? [],
  discipline: national.discipline ?? [],
  calendar: national.calendar ?? [],
  workSchedule: national.workSchedule ?? [],
  remediation: national.remediation ?? [],
  reviews: [
    since(FROM, {
      code: "yearly",
      title: { id: "Evaluasi tahunan" },
      cadence: { kind: "each", length: "year" },
      force: "must",
      basis,
    }),
  ],
  breaches: [
    since(FROM, {
      code: "missed",
      title: { id: "Target tidak tercapai" },
      at: "yearly",
      when: targetMissed("any"),
      basis,
    }),
  ],
  ladders: [
    since(FROM, {
      code: "ladder",
      title: { id: "Konsekuensi" },
      answers: ["missed"],
      steps: fromLightest(
        removalFromPost("bupati"),
        suspensionFromPost(years(1), "bupati", { when: holdsPost }),
        dismissal("dishonourable", "bupati", { when: always }),
      ),
      basis,
    }),
  ],
};

/** What the contestants have to agree on. */
export interface Answer {
  /** The indicators that missed the year's target. */
  readonly missed: readonly string[];
  /** The indicators of which the year's figure is missing. */
  readonly unmeasured: readonly string[];
  /** The next step of the ladder; `await-facts` while a missing figure could still make one follow. */
  readonly step: string | undefined;
  /** The working days missed in the year. */
  readonly absent: number;
  /** The kind of punishment that they call for. */
  readonly kind: string | undefined;
  /** The last day of the time to improve that runs. */
  readonly window: string | undefined;
}

/** The same answer, taken out of an evaluation. */
export function answerOf({ measurements, recommendations, discipline, remediation }: Evaluation): Answer {
  const ofYear = measurements.filter(({ period }) => period === String(YEAR));
  const step = recommendations.find(({ from }) => from === "ladder");
  const punished = recommendations.find(({ from }) => from === "absence");
  const absence = discipline.absences.find(({ year }) => year === YEAR);
  return {
    missed: ofYear
      .filter((one) => one.kind === "measured" && one.outcome === "missed")
      .map(({ indicator }) => indicator),
    unmeasured: ofYear.filter(({ kind }) => kind === "unmeasured").map(({ indicator }) => indicator),
    step: step?.kind === "step" ? step.step : step?.kind,
    absent: absence?.kind === "counted" ? absence.days.atLeast : 0,
    kind: punished?.kind === "punishment" ? punished.kinds[0]?.code : undefined,
    window: remediation.kind === "running" ? remediation.until : undefined,
  };
}

/** Ours, with the rules that say no more than the others are asked. */
export function ours({ agreement, facts, asOf }: Dossier): Evaluation {
  return evaluate(agreement, facts, sameWork, asOf);
}
