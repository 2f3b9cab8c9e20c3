import { describe, expect, it } from "vitest";

import {
  type Cadence,
  days,
  type JudgedFact,
  months,
  plainDate,
  type PostGainedFact,
  reading,
  reviewsOf,
  years,
} from "perjanjian-kinerja";

import { anAgreement, dossier, reviewRule, signedAt } from "./given.ts";

const judgement = (on: string, other: Partial<JudgedFact> = {}): JudgedFact => ({
  kind: "judged",
  agreement: "pk",
  matter: "lamban",
  holds: true,
  on: plainDate(on),
  ...other,
});

describe("a review at the end of each calendar period", () => {
  it.each([
    ["quarter", ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"], ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]],
    ["half-year", ["2025-06-30", "2025-12-31"], ["2025-H1", "2025-H2"]],
    ["year", ["2025-12-31"], ["2025"]],
  ] as const)("is held each %s on its last day and judges it", (length, on, periods) => {
    const reviews = reviewsOf(anAgreement(), dossier(), [reviewRule({ kind: "each", length })]);
    expect(reviews.map((review) => review.on)).toEqual(on);
    expect(reviews.map(({ period }) => period)).toEqual(periods);
    expect(reviews.map(({ label }) => label)).toEqual(periods);
  });

  it("is held twelve times where it is monthly, on 28 February in a common year and 29 February in a leap year", () => {
    const rules = [reviewRule({ kind: "each", length: "month" })];
    const common = reviewsOf(anAgreement(), dossier(), rules);
    const leap = reviewsOf({ ...anAgreement(), year: 2024 }, dossier(), rules);
    expect(common).toHaveLength(12);
    expect([common[1]?.on, leap[1]?.on]).toEqual(["2025-02-28", "2024-02-29"]);
  });

  it("L24-10: counts calendar quarters whether or not anybody signed", () => {
    const rules = [reviewRule({ kind: "each", length: "quarter" })];
    expect(reviewsOf(signedAt("2025-03-25"), dossier(), rules)).toEqual(reviewsOf(anAgreement(), dossier(), rules));
  });
});

describe("how far a review looks back", () => {
  it("of a calendar period, to its first day", () => {
    expect(
      reviewsOf(anAgreement(), dossier(), [reviewRule({ kind: "each", length: "quarter" })]).map(
        ({ looksBackTo }) => looksBackTo,
      ),
    ).toEqual(["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"]);
  });

  it.each([
    ["2019-06-11", "2019-12-11", "2019-06-12"],
    ["2019-08-31", "2020-02-29", "2019-09-01"],
    ["2024-02-29", "2024-08-29", "2024-03-01"],
    ["2025-02-28", "2025-08-28", "2025-03-01"],
  ])("signed on %s and held on %s with a look back of six months, to %s", (signed, on, looksBackTo) => {
    expect(
      reviewsOf(signedAt(signed), dossier(), [
        reviewRule({ kind: "after-signing", after: months(6) }, { looksBack: months(6) }),
      ]),
    ).toMatchObject([{ on, looksBackTo }]);
  });

  it.each([
    ["2025-12-31", months(6), "2025-07-01"],
    ["2025-06-30", months(6), "2025-01-01"],
    ["2025-02-28", months(6), "2024-09-01"],
    ["2024-02-29", months(12), "2023-03-01"],
    ["2024-02-28", years(1), "2023-03-01"],
    ["2025-07-14", months(1), "2025-06-15"],
    ["2025-01-30", days(30), "2025-01-01"],
  ])(
    "on the fixed day %s with a look back of %j, to %s: the day itself is the last of that time",
    (on, looksBack, to) => {
      const rules = [reviewRule({ kind: "on-day", day: plainDate(on) }, { looksBack })];
      expect(reviewsOf(anAgreement(), dossier(), rules)).toMatchObject([{ on, looksBackTo: to }]);
    },
  );

  it("of a calendar period, as far as the rule says: each quarter, over the last six months", () => {
    const rules = [reviewRule({ kind: "each", length: "quarter" }, { looksBack: months(6) })];
    expect(
      reviewsOf(anAgreement(), dossier(), rules).map(
        ({ period, looksBackTo }) => `${String(period)} ${String(looksBackTo)}`,
      ),
    ).toEqual(["2025-Q1 2024-10-01", "2025-Q2 2025-01-01", "2025-Q3 2025-04-01", "2025-Q4 2025-07-01"]);
  });

  it("where nothing is said, to the beginning", () => {
    const [review] = reviewsOf(signedAt("2025-01-15"), dossier(), [
      reviewRule({ kind: "after-signing", after: months(6) }),
    ]);
    expect(review?.on).toBe("2025-07-15");
    expect(review).not.toHaveProperty("looksBackTo");
  });
});

describe("a review some time after the signing", () => {
  const threeMonths: Cadence = { kind: "after-signing", after: months(3) };

  it.each([
    ["2025-01-15", "2025-04-15"],
    ["2025-11-30", "2026-02-28"],
    ["2025-01-31", "2025-04-30"],
  ])("K2, K3: signed on %s it is held on %s, each agreement by its own clock", (signed, on) => {
    const [review] = reviewsOf(signedAt(signed), dossier(), [reviewRule(threeMonths)]);
    expect(review).toMatchObject({ on, label: "evaluasi" });
    expect(review?.period).toBeUndefined();
  });

  it("counts days where the source counts days", () => {
    expect(
      reviewsOf(signedAt("2025-01-15"), dossier(), [reviewRule({ kind: "after-signing", after: days(90) })])[0]?.on,
    ).toBe("2025-04-15");
    expect(
      reviewsOf(signedAt("2024-01-15"), dossier(), [reviewRule({ kind: "after-signing", after: days(90) })])[0]?.on,
    ).toBe("2024-04-14");
  });

  it("has no day while nobody signed", () => {
    expect(reviewsOf(anAgreement(), dossier(), [reviewRule(threeMonths)])).toEqual([]);
  });

  it("K36: shows the reading that its day depends on", () => {
    const cadence = reading<Cadence>("evaluasi-kedua", "enam-bulan", {
      "enam-bulan": { kind: "after-signing", after: months(6) },
      "sembilan-bulan": { kind: "after-signing", after: months(9) },
    });
    const rules = [reviewRule(cadence)];
    const signed = signedAt("2025-06-11");
    expect(reviewsOf(signed, dossier(), rules)).toMatchObject([{ on: "2025-12-11", reading: "enam-bulan" }]);
    expect(reviewsOf(signed, dossier(), rules, { "evaluasi-kedua": "sembilan-bulan" })).toMatchObject([
      { on: "2026-03-11", reading: "sembilan-bulan" },
    ]);
  });
});

describe("a review some time after the official took up the post", () => {
  const rules = [reviewRule({ kind: "after-appointment", after: months(3) })];
  const { post } = anAgreement().mandateHolder;
  const gained = (on: string, other: Partial<PostGainedFact> = {}): PostGainedFact => ({
    kind: "post-gained",
    post,
    appointment: "definitive",
    on: plainDate(on),
    ...other,
  });
  const daysOf = (...events: readonly PostGainedFact[]): readonly string[] =>
    reviewsOf(signedAt("2025-03-25"), dossier(...events), rules).map(({ on }) => on);

  it.each([
    ["2025-02-03", "2025-05-03"],
    ["2025-11-30", "2026-02-28"],
    ["2024-10-01", "2025-01-01"],
  ])("appointed on %s is held on %s, whenever the agreement was signed", (on, review) => {
    expect(reviewsOf(signedAt("2025-03-25"), dossier(gained(on)), rules)).toMatchObject([
      { on: review, label: "evaluasi" },
    ]);
  });

  it("has no day without a recorded appointment to the very post that the agreement names", () => {
    expect(daysOf()).toEqual([]);
    expect(daysOf(gained("2025-02-03", { post: { ...post, title: "Camat" } }))).toEqual([]);
    expect(daysOf(gained("2025-02-03", { post: { ...post, agency: "Dinas Lain" } }))).toEqual([]);
  });

  it("counts from the last appointment of the year, and from none after it", () => {
    expect(daysOf(gained("2025-02-03"), gained("2025-08-01"))).toEqual(["2025-11-01"]);
    expect(daysOf(gained("2025-02-03"), gained("2026-01-02"))).toEqual(["2025-05-03"]);
  });

  it("that lay before the budget year was a review of an earlier agreement", () => {
    expect(daysOf(gained("2024-09-30"))).toEqual([]);
    expect(daysOf(gained("2010-01-04"))).toEqual([]);
  });
});

describe("a review on a fixed day", () => {
  it("is held on that day, once, and judges no calendar period", () => {
    const [review, ...others] = reviewsOf(anAgreement(), dossier(), [
      reviewRule({ kind: "on-day", day: plainDate("2025-07-01") }),
    ]);
    expect(review).toMatchObject({ on: "2025-07-01", label: "evaluasi" });
    expect(review?.period).toBeUndefined();
    expect(others).toEqual([]);
  });
});

describe("a review that a judgement calls for", () => {
  const rules = [reviewRule({ kind: "on-judgement", matter: "lamban" })];

  it("L22-2: is held on the day of the judgement, outside the calendar", () => {
    expect(reviewsOf(anAgreement(), dossier(judgement("2025-05-14")), rules)).toMatchObject([
      { on: "2025-05-14", label: "evaluasi 2025-05-14" },
    ]);
  });

  it("is held once per judged day, so that two days never share a label", () => {
    const reviews = reviewsOf(anAgreement(), dossier(judgement("2025-08-01"), judgement("2025-05-14")), rules);
    expect(reviews.map(({ label }) => label)).toEqual(["evaluasi 2025-05-14", "evaluasi 2025-08-01"]);
  });

  it("is held once where two sources judged the same on one day", () => {
    const facts = dossier(
      judgement("2025-05-14", { source: "Inspektorat" }),
      judgement("2025-05-14", { source: "Bappeda", reportedOn: plainDate("2025-05-20") }),
    );
    expect(reviewsOf(anAgreement(), facts, rules).map(({ label }) => label)).toEqual(["evaluasi 2025-05-14"]);
  });

  it("is held where a judgement was first no and then yes, of the same day", () => {
    const facts = dossier(
      judgement("2025-05-14", { holds: false }),
      judgement("2025-05-14", { reportedOn: plainDate("2025-05-20") }),
    );
    expect(reviewsOf(anAgreement(), facts, rules).map(({ on }) => on)).toEqual(["2025-05-14"]);
  });

  it("is still held where only another day was judged not to be so", () => {
    const facts = dossier(judgement("2025-05-14"), judgement("2025-05-15", { holds: false }));
    expect(reviewsOf(anAgreement(), facts, rules).map(({ on }) => on)).toEqual(["2025-05-14"]);
  });

  it.each([
    [
      "the judgement of that day was taken back",
      dossier(judgement("2025-05-14"), judgement("2025-05-14", { holds: false, reportedOn: plainDate("2025-05-20") })),
    ],
    [
      "two judgements of that day contradict each other",
      dossier(judgement("2025-05-14"), judgement("2025-05-14", { holds: false })),
    ],
    ["nothing was judged", dossier()],
    ["it was judged not to be so", dossier(judgement("2025-05-14", { holds: false }))],
    ["another matter was judged", dossier(judgement("2025-05-14", { matter: "lain" }))],
    ["another agreement was judged", dossier(judgement("2025-05-14", { agreement: "lain" }))],
  ])("is not held where %s", (_title, facts) => {
    expect(reviewsOf(anAgreement(), facts, rules)).toEqual([]);
  });
});

describe("all reviews of an agreement", () => {
  it("stand in the order of their days, with what each rule says of them", () => {
    const reviews = reviewsOf(signedAt("2025-03-25"), dossier(judgement("2025-05-14")), [
      reviewRule({ kind: "each", length: "quarter" }, { code: "triwulan" }),
      reviewRule({ kind: "after-signing", after: months(3) }, { code: "pertama", force: "may" }),
      reviewRule({ kind: "on-judgement", matter: "lamban" }, { code: "segera" }),
    ]);
    expect(reviews.map(({ code, on, force }) => `${on} ${code} ${force}`)).toEqual([
      "2025-03-31 triwulan must",
      "2025-05-14 segera must",
      "2025-06-25 pertama may",
      "2025-06-30 triwulan must",
      "2025-09-30 triwulan must",
      "2025-12-31 triwulan must",
    ]);
  });

  it("are none without a rule", () => {
    expect(reviewsOf(signedAt("2025-03-25"), dossier(), [])).toEqual([]);
  });
});
