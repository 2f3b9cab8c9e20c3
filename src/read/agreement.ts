import type {
  Clause,
  PerformanceAgreement,
  Revision,
  RevisionReason,
  SignedDocument,
  Signing,
} from "../agreement/agreement.ts";
import { documentKinds } from "../agreement/agreement.ts";
import type {
  Accumulation,
  Indicator,
  MediumTermTarget,
  Polarity,
  Programme,
  Stage,
  StrategicObjective,
  Target,
  TargetRange,
} from "../agreement/indicator.ts";
import { echelons, type Party, type Post, postLevels } from "../agreement/post.ts";
import type { Result } from "../result.ts";
import { readBy } from "./issues.ts";
import { checkPromises } from "./promises.ts";
import * as s from "./schema.ts";
import { type Stored, upgrades } from "./version.ts";

/** A post, which dossiers name too. */
export const post: s.Schema<Post> = s.object<Post>({
  title: s.text,
  level: s.oneOf(postLevels),
  role: s.text,
  echelon: s.optional(s.oneOf(echelons)),
  agency: s.optional(s.text),
});

/**
 * A party.
 *
 * @internal
 */
export const party: s.Schema<Party> = s.object<Party>({ name: s.text, nip: s.optional(s.text), post });

const signing = s.union<Signing>({
  signed: s.object<Extract<Signing, { kind: "signed" }>>({ kind: s.oneOf(["signed"]), on: s.day }),
  "not-signed": s.object<Extract<Signing, { kind: "not-signed" }>>({
    kind: s.oneOf(["not-signed"]),
    reason: s.optional(s.text),
  }),
});

/** A span. */
export const range: s.Schema<TargetRange> = s.object<TargetRange>({ min: s.number, max: s.number });

/** What was promised: a figure, a span, or a level. */
export const target: s.Schema<Target> = s.anyOf<Target>("target", [s.number, s.text, range]);

/** What is measured. */
export const indicator: s.Schema<Indicator> = s.object<Indicator>({
  id: s.text,
  name: s.text,
  unit: s.text,
  polarity: s.every<Polarity>({ "higher-is-better": true, "lower-is-better": true }),
  key: s.flag,
  accumulation: s.every<Accumulation>({ sum: true, last: true, flat: true, running: true }),
  targets: s.record(s.period, target),
  scale: s.optional(s.text),
  stages: s.optional(s.list(s.object<Stage>({ code: s.text, weight: s.number }))),
  maximum: s.optional(s.number),
  weight: s.optional(s.number),
  formula: s.optional(s.formula),
  mediumTerm: s.optional(s.object<MediumTermTarget>({ year: s.year, target })),
  carries: s.optional(s.text),
});

/** What indicators are to show. */
export const objective: s.Schema<StrategicObjective> = s.object<StrategicObjective>({
  id: s.text,
  name: s.text,
  indicators: s.list(indicator),
});
const objectives = s.list(objective);

/** What money is spent on. */
export const programme: s.Schema<Programme> = s.object<Programme>({
  id: s.text,
  name: s.text,
  budgetRupiah: s.whole,
  priority: s.flag,
});
const programmes = s.list(programme);

const revision = s.object<Revision>({
  effectiveOn: s.day,
  reason: s.every<RevisionReason>({ "officials-changed": true, "strategy-changed": true, "priorities-changed": true }),
  objectives,
  programmes: s.optional(programmes),
});

/** The whole agreement. */
export const agreement: s.Schema<PerformanceAgreement> = s.object<PerformanceAgreement>({
  formatVersion: s.optional(s.version),
  id: s.text,
  year: s.year,
  lastYear: s.optional(s.year),
  mandateGiver: s.optional(party),
  mandateHolder: party,
  budgetDocumentApprovedOn: s.optional(s.day),
  signing,
  documents: s.list(s.object<SignedDocument>({ kind: s.oneOf(documentKinds), signedOn: s.day })),
  clauses: s.list(s.object<Clause>({ number: s.whole, text: s.text })),
  objectives,
  programmes,
  parent: s.optional(s.text),
  revisions: s.list(revision),
});

const kept: Stored = {
  title: { id: "Perjanjian kinerja", en: "Agreement" },
  named: "id",
  upgrades: upgrades.agreement,
};

/**
 * Reads a performance agreement from unknown data: the agreement, or everything that is wrong with it at once.
 *
 * Nothing is defaulted, converted or dropped: an unknown property, a number written as text and a blank text are issues.
 * A part whose shape is broken is left out of the further checks (ids, periods, contradictions); every other part goes through them.
 *
 * @example
 * readAgreement(contohAgreement) // => { ok: true, value: contohAgreement }
 * @example
 * const read = readAgreement({ ...contohAgreement, year: "2025" });
 * read.ok ? [] : read.issues.map(({ code, path }) => [code, path]) // => [["not-a-number", ["year"]]]
 */
export function readAgreement(input: unknown): Result<PerformanceAgreement> {
  return readBy(agreement, checkPromises, kept, input);
}
