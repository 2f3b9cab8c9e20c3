import type { AllOf, AnyOf, Condition, ConditionLeaf, Not } from "../../assessment/condition.ts";
import type { Citation, Confidence } from "../../law/citation.ts";
import type { Reading } from "../../law/reading.ts";
import type { Binds, Entry, Grounds, Speaks } from "../../law/since.ts";
import type { Instrument, Source } from "../../law/source.ts";
import type { Texts } from "../../result.ts";
import type { Duration } from "../../time/duration.ts";
import * as s from "../schema.ts";

/** A sentence for people. */
export const texts: s.Schema<Texts> = s.object<Texts>({ id: s.text, en: s.optional(s.text) });

/** How sure something is. */
export const confidence: s.Schema<Confidence> = s.every<Confidence>({
  confirmed: true,
  "single-source": true,
  inferred: true,
  unverified: true,
});

/** Where a rule stands. */
export const citation: s.Schema<Citation> = s.object<Citation>({
  source: s.text,
  article: s.optional(s.text),
  confidence,
  articleConfidence: s.optional(confidence),
});

/** At least one place. */
export const basis: s.Schema<Grounds["basis"]> = s.filledList(citation);

/** A length of time. */
export const duration: s.Schema<Duration> = s.object<Duration>({
  unit: s.every<Duration["unit"]>({ days: true, months: true, years: true }),
  count: s.count,
});

/** A text in which rules stand. */
export const source: s.Schema<Source> = s.object<Source>({
  instrument: s.every<Instrument>({
    UU: true,
    PP: true,
    Perpres: true,
    Keppres: true,
    "Permenpan-RB": true,
    Permendagri: true,
    "Per-BKN": true,
    SE: true,
    SKB: true,
    Perda: true,
    Pergub: true,
    Perbup: true,
    Perwali: true,
    surat: true,
    "perjanjian-kinerja": true,
    "kontrak-kinerja": true,
    "pakta-integritas": true,
    "surat-pernyataan": true,
    "pernyataan-pers": true,
  }),
  title: s.text,
  shortTitle: s.optional(s.text),
  on: s.optional(s.day),
  publishedBy: s.optional(s.text),
});

const speaks = s.union<Speaks>({
  since: s.object<Extract<Speaks, { kind: "since" }>>({
    kind: s.oneOf(["since"]),
    from: s.day,
    until: s.optional(s.day),
  }),
  "for-year": s.object<Extract<Speaks, { kind: "for-year" }>>({ kind: s.oneOf(["for-year"]), year: s.year }),
});

const grounds: s.Shape<Grounds> = {
  basis,
  binds: s.optional(s.every<Binds>({ everyone: true, signatories: true })),
  speaks,
};

/**
 * A rule with its grounds.
 *
 * @internal
 */
export const entry = <Rule>(shape: s.Shape<Rule>): s.Schema<Entry<Rule>> =>
  // The compiler cannot put the shape of an intersection together for a type parameter.
  s.object<Entry<Rule>>({ ...shape, ...grounds } as unknown as s.Shape<Entry<Rule>>);

/**
 * One of several ways to understand a text.
 *
 * @internal
 */
export const reading = <Value>(way: s.Schema<Value>): s.Schema<Reading<Value>> =>
  s.object<Reading<Value>>({
    kind: s.oneOf(["reading"]),
    code: s.text,
    taken: s.text,
    ways: s.record(s.text, way),
    titles: s.optional(s.record(s.text, texts)),
  });

/** One schema per kind of leaf. */
type Leaves<Leaf extends ConditionLeaf> = {
  readonly [Kind in Leaf["kind"]]: s.Schema<Extract<Leaf, { readonly kind: Kind }>>;
};

/**
 * A condition over leaves: one of them, or a combination of conditions.
 *
 * @internal
 */
export function condition<Leaf extends ConditionLeaf>(leaves: Leaves<Leaf>): s.Schema<Condition<Leaf>> {
  const part: s.Schema<Condition<Leaf>> = s.lazy(() => all);
  const combinations = {
    "all-of": s.object<AllOf<Leaf>>({ kind: s.oneOf(["all-of"]), of: s.list(part) }),
    "any-of": s.object<AnyOf<Leaf>>({ kind: s.oneOf(["any-of"]), of: s.list(part) }),
    not: s.object<Not<Leaf>>({ kind: s.oneOf(["not"]), of: part }),
    reading: reading(part),
  };
  // A union over the kinds of a type parameter and of its combinations is beyond the compiler; each member has its own type.
  const all = s.union({ ...leaves, ...combinations }) as unknown as s.Schema<Condition<Leaf>>;
  return all;
}
