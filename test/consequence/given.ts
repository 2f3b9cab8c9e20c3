import {
  type ActualFact,
  type AnnulledFact,
  type AppraisedFact,
  type Fact,
  type Facts,
  type Grade,
  type ImposedFact,
  type PerformanceAgreement,
  plainDate,
  type Post,
  type PostGainedFact,
  type PostLostFact,
  type RemediationEndedFact,
  type RemediationGrantedFact,
  type ResignationFact,
  type ServedFact,
} from "perjanjian-kinerja";

export const headOfAgency: Post = { title: "Kepala Dinas", level: "jpt-pratama", role: "kepala-perangkat-daerah" };
export const camat: Post = { title: "Camat", level: "administrator", role: "camat" };

const yearOfBudget = (year: number): `${number}` => `${year}`;

/** A head of agency promises 10 for the year, more is better, and signs on 31 March, unless the test says otherwise. */
export function anAgreement(year: number, other: Partial<PerformanceAgreement> = {}): PerformanceAgreement {
  return {
    id: `pk-${String(year)}`,
    year,
    mandateHolder: { name: "Siti Contoh", post: headOfAgency },
    signing: { kind: "signed", on: plainDate(`${String(year)}-03-31`) },
    documents: [],
    clauses: [],
    objectives: [
      {
        id: "sasaran",
        name: "Sasaran",
        indicators: [
          {
            id: "satu",
            name: "Indikator satu",
            unit: "%",
            polarity: "higher-is-better",
            key: true,
            accumulation: "last",
            targets: { [yearOfBudget(year)]: 10 },
          },
        ],
      },
    ],
    programmes: [],
    revisions: [],
    ...other,
  };
}

/** The same promise by the holder of another post. */
export function promisedBy(post: Post, year: number): PerformanceAgreement {
  return anAgreement(year, { mandateHolder: { name: "Siti Contoh", post } });
}

export const unsigned = (year: number): PerformanceAgreement => anAgreement(year, { signing: { kind: "not-signed" } });

export function dossier(...events: readonly Fact[]): Facts {
  return { official: "Siti Contoh", employment: "PNS", events };
}

/** What was reached in the year, known on its last day unless the test says otherwise. */
export function reached(year: number, value: number, on = `${String(year)}-12-31`): ActualFact {
  const period = yearOfBudget(year);
  return { kind: "actual", agreement: `pk-${period}`, indicator: "satu", period, value, on: plainDate(on) };
}

export function appraised(year: number, grade: Grade, on = `${String(year)}-12-31`): AppraisedFact {
  return { kind: "appraised", year, grade, on: plainDate(on) };
}

export function gained(on: string, other: Partial<PostGainedFact> = {}): PostGainedFact {
  return { kind: "post-gained", post: headOfAgency, appointment: "definitive", on: plainDate(on), ...other };
}

export const lost = (on: string): PostLostFact => ({ kind: "post-lost", on: plainDate(on) });

/** A decision under the agreement of the year in which it takes effect; its id is the step, unless the test says otherwise. */
export function decided(step: string, on: string, other: Partial<ImposedFact> = {}): ImposedFact {
  return { kind: "imposed", id: step, agreement: `pk-${on.slice(0, 4)}`, step, on: plainDate(on), ...other };
}

export const annulled = (imposed: string, on: string): AnnulledFact => ({
  kind: "annulled",
  imposed,
  on: plainDate(on),
});

export const served = (imposed: string, on: string): ServedFact => ({ kind: "served", imposed, on: plainDate(on) });

export const resigning = (stage: ResignationFact["stage"], on: string): ResignationFact => ({
  kind: "resignation",
  stage,
  on: plainDate(on),
});

export const granted = (year: number, on: string): RemediationGrantedFact => ({
  kind: "remediation-granted",
  year,
  on: plainDate(on),
});

export const ended = (year: number, improved: boolean, on: string): RemediationEndedFact => ({
  kind: "remediation-ended",
  year,
  improved,
  on: plainDate(on),
});
