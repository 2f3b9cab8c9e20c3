import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  authorityCodes,
  type Because,
  evaluate,
  explain,
  type Fact,
  type Facts,
  national,
  type PlainDate,
  plainDate,
  punishmentLevels,
  remedyKinds,
  teamElements,
  wordedCodes,
} from "perjanjian-kinerja";

import { anAgreement, camat, gained, headOfAgency, promisedBy } from "../consequence/given.ts";

const BROKEN = /undefined|NaN|\[object|\bnull\b/u;
const steps = ["teguran-lisan", "penundaan-kenaikan-pangkat-1-tahun", "PDHTAPS", "PTDH", "tidak-dikenal"] as const;
const grounds = [...new Set((national.dismissalGrounds ?? []).map(({ code }) => code)), "tidak-dikenal"];

const kind = <Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name);
const call = fc.constantFrom("first" as const, "second" as const);
const by = fc.constantFrom("atasan-langsung" as const, "tim-pemeriksa" as const);
const decision = fc.constantFrom("SK-1", "SK-2");
const remedy = fc.constantFrom(...remedyKinds);
const step = fc.constantFrom(...steps);

/** Any record of a procedure, of a remedy or of a ground, whether it makes sense or not. */
function anyRecord(on: fc.Arbitrary<PlainDate>): fc.Arbitrary<Fact> {
  const of = { case: fc.constantFrom("kasus-1", "kasus-2"), on };
  const member = fc.record({ element: fc.constantFrom(...teamElements) });
  return fc.oneof<fc.Arbitrary<Fact>[]>(
    fc.record({ ...of, kind: kind("case-opened"), level: fc.constantFrom(...punishmentLevels) }),
    fc.record({ ...of, kind: kind("summoned"), call, examinationOn: on }),
    fc.record({ ...of, kind: kind("appeared"), call, appeared: fc.boolean() }),
    fc.record({ ...of, kind: kind("team-formed"), members: fc.array(member, { maxLength: 4 }) }),
    fc.record({ ...of, kind: kind("temporarily-released") }),
    fc.record({ ...of, kind: kind("examined"), by }),
    fc.record({
      ...of,
      kind: kind("examination-recorded"),
      examined: fc.constantFrom("signed" as const, "refused" as const),
    }),
    fc.record({
      ...of,
      kind: kind("punishment-decided"),
      id: decision,
      step,
      by: fc.constantFrom("bupati", "sekda", "presiden", "siapa"),
      breach: fc.constant("Pasal 3"),
    }),
    fc.record({ ...of, kind: kind("pay-stopped") }),
    fc.record({ ...of, kind: kind("dismissal-proposed") }),
    fc.record({ ...of, kind: kind("dismissal-decided") }),
    fc.record({ ...of, kind: kind("superior-failed"), to: fc.constantFrom("summon" as const, "report" as const) }),
    fc.record({
      ...of,
      kind: kind("authority-failed"),
      authority: fc.constantFrom(...authorityCodes),
      how: fc.constantFrom("did-not-punish" as const, "too-lightly" as const),
    }),
    fc.record({
      on,
      kind: kind("authority-place"),
      authority: fc.constantFrom(...authorityCodes),
      held: fc.constantFrom("vacant" as const, "acting" as const, "definitive" as const),
    }),
    fc.record({ on, kind: kind("decision-delivered"), decision, how: fc.constant("handed-over" as const) }),
    fc.record({ on, kind: kind("delivery-failed"), decision }),
    fc.record({ on, kind: kind("decision-dispatched"), decision }),
    fc.record({ on, kind: kind("imposed"), id: decision, step }),
    fc.record({ on, kind: kind("remedy-filed"), decision, remedy }),
    fc.record({
      on,
      kind: kind("appeal-received"),
      decision,
      by: fc.constantFrom("bpasn" as const, "pejabat-pembina-kepegawaian" as const),
    }),
    fc.record({ on, kind: kind("appeal-answered"), decision }),
    fc.record({
      on,
      kind: kind("remedy-decided"),
      decision,
      remedy,
      outcome: fc.constantFrom("upheld" as const, "annulled" as const, "not-accepted" as const),
    }),
    fc.record({ on, kind: kind("remedy-changed"), decision, remedy, step, outcome: fc.constant("changed" as const) }),
    fc.record({
      on,
      kind: kind("dismissal-ground"),
      ground: fc.constantFrom(...grounds),
      state: fc.constantFrom("suspected" as const, "established" as const),
    }),
    fc.record({ on, kind: kind("suspended"), ground: fc.constant("ditahan-sebagai-tersangka") }),
    fc.record({ on, kind: kind("reinstated") }),
  );
}

/** Over the years, and crowded around the days on which the laws of 2021 begin, so that records meet and contradict each other. */
const day = fc
  .oneof(fc.integer({ min: 0, max: 2400 }), fc.integer({ min: 85, max: 110 }))
  .map((place) => addDays(plainDate("2021-06-01"), place));

/** Nothing is recorded twice, and a reader refuses two decisions of one id. */
const identity = (fact: Fact): string => ("id" in fact ? `${fact.kind} ${fact.id}` : JSON.stringify(fact));

interface Dossier {
  readonly events: readonly Fact[];
  readonly employment: Facts["employment"];
  readonly asOf: PlainDate;
  readonly senior: boolean;
}

const anyDossier: fc.Arbitrary<Dossier> = fc.record({
  events: fc.uniqueArray(anyRecord(day), { maxLength: 18, selector: identity }),
  employment: fc.constantFrom("PNS" as const, "PNS" as const, "CPNS" as const, "PPPK" as const),
  asOf: day,
  senior: fc.boolean(),
});

function evaluated({ events, employment, asOf, senior }: Dossier) {
  const year = Number(asOf.slice(0, 4));
  const agreement = senior ? anAgreement(year) : promisedBy(camat, year);
  const held = gained("2015-01-05", { post: senior ? headOfAgency : camat });
  return evaluate(agreement, { official: "Siti Contoh", employment, events: [held, ...events] }, national, asOf);
}

const deep = (because: Because): readonly Because[] => [because, ...(because.parts ?? []).flatMap(deep)];

describe("whatever is recorded of procedures, remedies and grounds", () => {
  it("is answered in words, in both languages, by reasons that have a sentence", () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const evaluation = evaluated(dossier);
        const reasons = evaluation.procedures.flatMap(
          ({ steps: all, ready, decided, effect, remedies, failures, doubts }) => [
            ...all.map(({ because }) => because),
            ...[ready, decided, effect, remedies].map(({ because }) => because),
            ...failures,
            ...doubts,
          ],
        );
        const codes = [...reasons, ...evaluation.recommendations.map(({ because }) => because)]
          .flatMap(deep)
          .map(({ code }) => code);
        expect(codes.filter((code) => !wordedCodes().includes(code))).toEqual([]);
        for (const language of ["id", "en"] as const) expect(explain(evaluation, language)).not.toMatch(BROKEN);
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the order in which it was recorded, and evaluating twice changes nothing", () => {
    fc.assert(
      fc.property(anyDossier, fc.infiniteStream(fc.integer()), (dossier, keys) => {
        const order = dossier.events.map((fact) => [keys.next().value, fact] as const).toSorted(([a], [b]) => a - b);
        const first = evaluated(dossier);
        expect(evaluated({ ...dossier, events: order.map(([, fact]) => fact) })).toEqual(first);
        expect(evaluated(dossier)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it("calls nothing decided that lacks a step, and lacks nothing in what is decided", () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        for (const { decided, ready, lacking, decision } of evaluated(dossier).procedures) {
          expect(decided.kind === "holds").toBe(lacking.length === 0);
          if (decided.kind === "holds") expect([ready.kind, decision === undefined]).toEqual(["holds", false]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("dismisses nobody without honour but on a ground that says so clearly for that employment", () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const grounded = evaluated(dossier).recommendations.filter(({ kind: what }) => what === "statutory-dismissal");
        for (const one of grounded) {
          if (one.kind !== "statutory-dismissal") continue;
          if (one.effect.kind === "dismissal" && one.effect.honour === "honourable") continue;
          expect([
            "penyelewengan-pancasila",
            "pidana-jabatan",
            "anggota-partai-politik",
            "pidana-berencana-dua-tahun-atau-lebih",
          ]).toContain(one.ground);
          expect(dossier.employment).not.toBe("CPNS");
        }
      }),
      { numRuns: 200 },
    );
  });
});
