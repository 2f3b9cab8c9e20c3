import {
  checkRuleSet,
  cite,
  type Effect,
  explain,
  formatBasis,
  forYear,
  measure,
  obligationsOf,
  plainDate,
  type RuleSet,
  rulesInForce,
  reviewsOf,
  targetMissed,
  trace,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { expect, it } from "vitest";

import { type Dossier, aDossier } from "../support/aDossier.ts";
import { anAgreement, camat, headOfAgency } from "../support/anAgreement.ts";
import {
  alternativesOf,
  aspectsOf,
  conformityFrom,
  conformityIn,
  evaluated,
  findingsOf,
  groundlessIn,
  lawOf,
  obligationsIn,
  oversightOf,
  purposeOf,
  readAs,
  recommendationFrom,
  rulesOf,
  stepFrom,
} from "../support/ask.ts";

const rules = rulesOf(kabLebong, 2022);

/** Promises to bring the prevalence of stunting down to 14. */
const agreement = anAgreement({ year: 2022, signedOn: "2022-03-31", dpaOn: "2022-01-10" }).promising("stunting", {
  target: 14,
  polarity: "lower-is-better",
});
const dossier = aDossier(agreement).holding(headOfAgency, "2021-01-04");
const missed = dossier.reporting("stunting", 14.01);
const met = dossier.reporting("stunting", 14);
const withoutPost = missed.losingPost("2022-07-01").ranked("III/d", "2020-04-01");

/** Nothing is wrong with the two pillars that a person judges. */
const clearingPillars = (of: Dossier): Dossier =>
  of.clearing("work-discipline-failed", "2022-12-20").clearing("next-year-plan-failed", "2022-12-20");

/** What the law offers instead of losing a post for good. */
const lowerPosts = ["penurunan-jabatan-setingkat-12-bulan", "pembebasan-menjadi-pelaksana-12-bulan"];

const jointly = ["work-discipline-failed", "next-year-plan-failed"] as const;

it("L22-1: heads of agency, camat and expert staff sign with the regent; the Sekda and the assistants accompany", () => {
  const signsWithRegent = rules.signatories
    .filter(({ part, counterparties }) => part === "signs" && counterparties.includes("bupati"))
    .map(({ code }) => code);
  const accompanies = rules.signatories.filter(({ part }) => part === "accompanies").map(({ code }) => code);
  expect(signsWithRegent).toEqual(["kepala-perangkat-daerah", "camat", "staf-ahli"]);
  expect(accompanies).toEqual(["sekda", "asisten"]);
});

it("L22-2: targets are watched each quarter, and a slow performer is evaluated on the day it is judged", () => {
  const slow = dossier.judging("slow-performance", "2022-05-17");
  const reviews = reviewsOf(agreement, slow, rules.reviews);
  expect(reviews.map(({ on, code }) => `${on} ${code}`)).toEqual([
    "2022-03-31 quarterly",
    "2022-05-17 slow-performer",
    "2022-06-30 quarterly",
    "2022-09-30 quarterly",
    "2022-12-31 quarterly",
    "2022-12-31 yearly",
  ]);
});

it("L22-2: nobody is evaluated outside the calendar before the judgement, or where performance is judged not to be slow", () => {
  const slow = dossier.judging("slow-performance", "2022-05-17");
  const adHoc = (facts: Dossier, on: string): readonly string[] =>
    evaluated(agreement, facts, kabLebong, on)
      .reviews.filter(({ code }) => code === "slow-performer")
      .map((review) => review.on);
  expect(adHoc(slow, "2022-05-16")).toEqual([]);
  expect(adHoc(slow, "2022-05-17")).toEqual(["2022-05-17"]);
  expect(adHoc(dossier.clearing("slow-performance", "2022-05-17"), "2022-12-31")).toEqual([]);
});

it("L22-2: a breach of 2023 that is judged at the evaluation of a slow performer, which speaks in 2022 alone, is refused", () => {
  const basis = cite("PERS-LEBONG-2022-03");
  const judgedIn = (year: number): RuleSet => ({
    id: "lebong-lain",
    name: "Kabupaten Lebong",
    parent: kabLebong,
    sources: {},
    breaches: [
      forYear(year, {
        code: "too-slow",
        title: { id: "Terlalu lambat" },
        at: "slow-performer",
        when: targetMissed("any"),
        basis,
      }),
    ],
  });
  expect(checkRuleSet(judgedIn(2022))).toEqual([]);
  expect(checkRuleSet(judgedIn(2023)).map(({ code, path, received }) => [code, path, received])).toEqual([
    ["contradiction", ["breaches", 0, "at"], "slow-performer"],
  ]);
});

it.each([
  ["discipline", met.judging("work-discipline-failed", "2022-12-20")],
  ["this year's performance", missed],
  ["next year's plan", met.judging("next-year-plan-failed", "2022-12-20")],
])("L22-3: one failed pillar, %s, is enough by the reading taken", (_, facts) => {
  const [finding] = findingsOf(evaluated(agreement, facts, kabLebong, "2022-12-31"), "agreement-not-carried-out");
  expect(finding?.kind).toBe("breach");
});

it("L22-3: three pillars carried out are no breach, and one of which nothing is recorded leaves it open", () => {
  const whole = evaluated(agreement, clearingPillars(met), kabLebong, "2022-12-31");
  expect(findingsOf(whole, "agreement-not-carried-out")).toEqual([]);
  const half = evaluated(agreement, met.clearing("work-discipline-failed", "2022-12-20"), kabLebong, "2022-12-31");
  expect(findingsOf(half, "agreement-not-carried-out")).toMatchObject([{ kind: "unknown" }]);
  expect(recommendationFrom(half, "four-points")).toMatchObject({
    kind: "await-facts",
    missing: [{ fact: "judged", about: "next-year-plan-failed" }],
  });
});

it('L22-3: read as "none of the three", two failed pillars are no breach and three are', () => {
  const strict = readAs(kabLebong, "three-pillars", "none-of-the-three");
  const [first, second] = jointly;
  const two = missed.judging(first, "2022-12-20").clearing(second, "2022-12-20");
  const three = missed.judging(first, "2022-12-20").judging(second, "2022-12-20");
  const breaches = (facts: Dossier, by: RuleSet): number =>
    findingsOf(evaluated(agreement, facts, by, "2022-12-31"), "agreement-not-carried-out").length;
  expect([breaches(two, kabLebong), breaches(two, strict)]).toEqual([1, 0]);
  expect([breaches(three, kabLebong), breaches(three, strict)]).toEqual([1, 1]);
});

it('L22-3: "no longer stands" is shown as declared, and the agreement is still measured and explained', () => {
  const evaluation = evaluated(agreement, missed, kabLebong, "2023-02-01");
  const [finding] = findingsOf(evaluation, "agreement-not-carried-out");
  expect(finding?.declares?.en).toBe("the agreement is said to stand no longer");
  expect(evaluation.measurements).toMatchObject([{ period: "2022", actual: 14.01, outcome: "missed" }]);
  expect(evaluation.standing.post.kind).toBe("holds");
  expect(explain(evaluation, "en")).toContain("the agreement is said to stand no longer");
});

it("L22-4: the discipline team is responsible for enforcement, and discipline is the priority of that year alone", () => {
  expect(oversightOf(rules, "discipline-team")).toEqual(["tim-disiplin enforces"]);
  expect(purposeOf(rules, "discipline-first")).toContain("Work discipline is this year's priority");
  expect(oversightOf(rulesOf(kabLebong, 2023), "discipline-team")).toEqual([]);
  expect(purposeOf(rulesOf(kabLebong, 2023), "discipline-first")).toBeUndefined();
});

/** The same rules, where the team does not enforce but examine. */
const examined: RuleSet = {
  ...kabLebong,
  oversight: (kabLebong.oversight ?? []).map((one) =>
    one.by === "tim-disiplin" ? { ...one, does: "examines" as const } : one,
  ),
};

it("L22-4: a team that enforces is no examination, so the procedure is unclear; a team that examines would make it conform", () => {
  const procedures = [kabLebong, examined].map((by) =>
    conformityIn(by, 2022, "one-year-suspension").aspects.find(({ aspect }) => aspect === "procedure"),
  );
  expect(procedures.map((procedure) => procedure?.status)).toEqual(["unclear", "conforms"]);
  expect(procedures[0]?.why.en).toContain("summons and examination must still come first");
  // It still lies ahead, so that it is open is nothing for a lawyer yet.
  const lawyers = [kabLebong, examined].map((by) => conformityIn(by, 2022, "one-year-suspension").requiresLegalReview);
  expect(lawyers).toEqual([false, false]);
});

it("L22-5: who holds a post is first to be relieved of it", () => {
  const evaluation = evaluated(agreement, missed, kabLebong, "2022-12-31");
  expect(recommendationFrom(evaluation, "four-points")).toMatchObject({
    kind: "step",
    step: "removal-from-post",
    by: "bupati",
    effect: { kind: "post-lost", term: "open-ended" },
    standsAs: "announced",
  });
});

it("L22-5: who holds no post is first to be lowered by one grade", () => {
  const evaluation = evaluated(agreement, withoutPost, kabLebong, "2022-12-31");
  expect(evaluation.standing.post).toEqual({ kind: "none", since: "2022-07-01" });
  expect(recommendationFrom(evaluation, "four-points")).toMatchObject({ step: "demotion", rank: 3 });
});

it.each([
  ["ruang", "one ruang (III/d to III/c)", "one golongan (III to II)", "unclear"],
  ["golongan", "one golongan (III to II)", "one ruang (III/d to III/c)", "not-empowered"],
])(
  'L22-5: "golongan setingkat" read as %s is recommended and explained as "%s", not "%s", and its kind is %s',
  (way, takenEn, other, kind) => {
    const by = readAs(kabLebong, "golongan-setingkat", way);
    const evaluation = evaluated(agreement, withoutPost, by, "2022-12-31");
    const demotion = recommendationFrom(evaluation, "four-points");
    expect(demotion).toMatchObject({ effect: { kind: "rank-lowered", by: way, term: "not-said" } });
    expect(demotion?.because.parts?.at(-1)).toMatchObject({
      code: "reading",
      values: { reading: "golongan-setingkat", taken: way, takenEn, othersEn: [other] },
    });
    const conformity = conformityIn(by, 2022, "demotion");
    expect(aspectsOf(conformity)).toEqual({ kind, trigger: "harsher", authority: "conforms", procedure: "unclear" });
    expect(alternativesOf(conformity)).toEqual(["penurunan-pangkat-1-tahun", "performance-track"]);
    expect(explain(evaluation, "en")).toContain(`read as "${takenEn}" (other readings: ${other})`);
  },
);

it("L22-5: one ruang is the reading taken", () => {
  const evaluation = evaluated(agreement, withoutPost, kabLebong, "2022-12-31");
  expect(recommendationFrom(evaluation, "four-points")).toMatchObject({ effect: { by: "ruang" } });
});

it("L22-5: with each point imposed for another breach, the next one follows that fits who holds a post", () => {
  const another = ["clause-7/pk-2022/2022"];
  const ranked = missed.ranked("III/d", "2020-04-01");
  const next = (facts: Dossier): string =>
    stepFrom(evaluated(agreement, facts, kabLebong, "2022-12-31"), "four-points");
  // Imposed for nothing that was found, it is looked at first, and nothing is built upon it.
  expect(next(ranked.imposing("removal-from-post", "2022-05-02"))).toBe("nothing");
  const removed = ranked.imposing("removal-from-post", "2022-05-02", another);
  expect(next(removed)).toBe("demotion");
  const backInPost = removed.holding(headOfAgency, "2022-06-01");
  expect(next(backInPost)).toBe("one-year-suspension");
  const suspended = backInPost.imposing("one-year-suspension", "2022-07-01", another);
  expect(next(suspended)).toBe("demotion");
  const demoted = suspended.imposing("demotion", "2022-08-01", another);
  expect(next(demoted)).toBe("dismissal");
  expect(next(demoted.imposing("dismissal", "2022-09-01", another))).toBe("nothing");
});

it.each([
  ["2022-12-30", ["requires-legal-review: removal-from-post 2022-12-30"], "nothing"],
  ["2022-12-31", [], "nothing"],
])(
  "L22-5: a point imposed on %s, with the breach on 31 December, leaves to look at %j and to do %s",
  (on, look, next) => {
    const facts = missed.imposing("removal-from-post", on).holding(headOfAgency, "2023-01-02");
    const evaluation = evaluated(agreement, facts, kabLebong, "2023-01-02");
    expect(groundlessIn(evaluation, "four-points")).toEqual(look);
    expect(stepFrom(evaluation, "four-points")).toBe(next);
  },
);

it("L22-5: one breach never climbs: once a point answers it, nothing more follows from it", () => {
  const removed = missed.imposing("removal-from-post", "2023-01-16");
  expect(stepFrom(evaluated(agreement, removed, kabLebong, "2023-01-15"), "four-points")).toBe("removal-from-post");
  expect(stepFrom(evaluated(agreement, removed, kabLebong, "2023-01-16"), "four-points")).toBe("nothing");
  expect(stepFrom(evaluated(agreement, removed, kabLebong, "2025-01-16"), "four-points")).toBe("nothing");
  const annulled = removed.annulling("removal-from-post 2023-01-16", "2023-02-01");
  expect(stepFrom(evaluated(agreement, annulled, kabLebong, "2023-02-01"), "four-points")).toBe("removal-from-post");
});

it.each<[string, Effect, number]>([
  ["dismissal", { kind: "dismissal", honour: "dishonourable" }, 0],
  ["dismissal", { kind: "dismissal", honour: "honourable" }, 1],
  ["PDHTAPS", { kind: "dismissal", honour: "honourable" }, 0],
  ["PDHTAPS", { kind: "dismissal", honour: "dishonourable" }, 1],
  ["teguran-tertulis", { kind: "reprimand", form: "oral" }, 1],
])(
  "L22-5: one code has one effect, by the region and by national law: %s with %j gives %i issues",
  (code, effect, count) => {
    const [fourPoints] = kabLebong.ladders ?? [];
    const [first] = fourPoints?.steps ?? [];
    const steps = first === undefined ? [] : [{ ...first, code, effect }];
    const other: RuleSet = {
      id: "lebong-lain",
      name: "Kabupaten Lebong",
      parent: kabLebong,
      sources: {},
      ladders: fourPoints === undefined ? [] : [{ ...fourPoints, steps }],
    };
    expect(checkRuleSet(other).map((issue) => [issue.code, issue.path])).toEqual(
      Array.from({ length: count }, () => ["contradiction", ["ladders", 0, "steps", 0, "effect"]]),
    );
  },
);

it.each(["discipline", "authority", "procedure", "remedies", "resignation"] as const)(
  "L22-5: the region announces, and does not make law: %s of its own is refused",
  (slice) => {
    const national = rulesInForce(kabLebong, { on: plainDate("2022-12-31"), year: 2022, signed: true })[slice];
    const bold: RuleSet = {
      id: "lebong-lain",
      name: "Kabupaten Lebong",
      parent: kabLebong,
      sources: {},
      [slice]: [national],
    };
    expect(checkRuleSet(bold).map(({ code, path }) => [code, path])).toContainEqual(["contradiction", [slice]]);
  },
);

const firstBreach = "agreement-not-carried-out/pk-2022/2022";

it.each([
  ["without naming any", undefined, ["nothing", "nothing", "nothing"], []],
  ["naming the breach", [firstBreach], ["nothing", "nothing", "nothing"], []],
  [
    "naming another one, which is open,",
    ["clause-7/pk-2022/2022"],
    ["one-year-suspension", "asked-to-resign", "made-to-resign"],
    [],
  ],
  [
    "naming one that there is not",
    ["agreement-not-carried-out/pk-2021/2021"],
    ["nothing", "asked-to-resign", "made-to-resign"],
    ["requires-legal-review: removal-from-post 2023-01-16"],
  ],
] as const)(
  "L22-5: a point imposed after the breach, %s, answers it on every ladder or on none",
  (_, answers, steps, look) => {
    const facts = missed.imposing("removal-from-post", "2023-01-16", answers).holding(headOfAgency, "2023-01-17");
    const on = (day: string): readonly string[] =>
      ["four-points", "asked-to-resign", "made-to-resign"].map((ladder) =>
        stepFrom(evaluated(agreement, facts, kabLebong, day), ladder),
      );
    expect(on("2023-01-15")).toEqual(["removal-from-post", "asked-to-resign", "made-to-resign"]);
    expect(on("2023-01-17")).toEqual(steps);
    expect(groundlessIn(evaluated(agreement, facts, kabLebong, "2023-01-17"), "four-points")).toEqual(look);
  },
);

it("L22-5: a decision under another agreement answers this breach where it names it, and not where it names none", () => {
  const other = (answers?: readonly string[]): Dossier => ({
    ...missed,
    events: [
      ...missed.events,
      {
        kind: "imposed",
        id: "elsewhere",
        agreement: "pk-2023",
        step: "teguran-tertulis",
        on: plainDate("2023-01-16"),
        ...(answers === undefined ? {} : { answers }),
      },
    ],
  });
  const next = (facts: Dossier): string =>
    stepFrom(evaluated(agreement, facts, kabLebong, "2023-01-16"), "four-points");
  expect([next(other()), next(other([firstBreach]))]).toEqual(["removal-from-post", "nothing"]);
});

it.each([
  ["corrected and met", [14], ["requires-legal-review: removal-from-post 2023-01-16"]],
  ["corrected and still missed", [14.005], []],
  ["in conflict, and so open again", [14, 14.01], []],
])("L22-5: where the figure is later %s (%j), the decisions to look at are %j", (_, figures, look) => {
  const decided = clearingPillars(missed).imposing("removal-from-post", "2023-01-16");
  const told = figures.reduce((facts, figure) => facts.reporting("stunting", figure, { on: "2023-02-01" }), decided);
  const on = (day: string): readonly unknown[] =>
    groundlessIn(evaluated(agreement, told, kabLebong, day), "four-points");
  expect(on("2023-01-31")).toEqual([]);
  expect(on("2023-02-01")).toEqual(look);
});

it("L22-5: after the dismissal nothing more follows: no step on any ladder, no time to improve, and no day to come", () => {
  const facts = missed.neglecting("staff-discipline", "2022-12-20").imposing("dismissal", "2023-01-16", [firstBreach]);
  const before = evaluated(agreement, facts, kabLebong, "2023-01-15");
  expect(before.recommendations.map(({ from }) => from)).toEqual([
    "four-points",
    "clause-7-promise",
    "clause-7-sanction",
    "asked-to-resign",
    "made-to-resign",
    "remediation",
  ]);
  const after = evaluated(agreement, facts, kabLebong, "2023-01-16");
  expect(after.standing.dismissedOn).toBe("2023-01-16");
  expect(after.recommendations).toEqual([]);
  expect(after.remediation).toMatchObject({ kind: "none", because: { code: "already-dismissed" } });
  const granted = facts.granting(2022, "2023-01-10");
  const ends = (on: string): readonly string[] =>
    evaluated(agreement, granted, kabLebong, on)
      .nextDates.filter(({ what }) => what === "remediation-ends")
      .map((next) => next.on);
  expect(ends("2023-01-15")).toEqual(["2023-07-10"]);
  expect(ends("2023-01-16")).toEqual([]);
});

it("L22-5: a lower post was ordered: which post is held is unknown until an appointment, and the next point waits for it", () => {
  const lowered = missed.imposing("penurunan-jabatan-setingkat-12-bulan", "2022-07-01");
  const on = (facts: Dossier, day: string): readonly unknown[] => {
    const evaluation = evaluated(agreement, facts, kabLebong, day);
    return [evaluation.standing.post.kind, stepFrom(evaluation, "four-points")];
  };
  expect(on(lowered, "2022-06-30")[0]).toBe("holds");
  expect(on(lowered, "2022-07-01")[0]).toBe("unknown");
  expect(on(lowered, "2022-12-31")).toEqual(["unknown", "await-facts"]);
  expect(on(lowered.holding(camat, "2022-07-01"), "2022-12-31")).toEqual(["holds", "removal-from-post"]);
});

it("L22-5: two definitive appointments on one day leave the post unknown; to two posts on two days the later one is held", () => {
  const post = (first: string, second: string): unknown =>
    evaluated(agreement, missed.holding(headOfAgency, first).holding(camat, second), kabLebong, "2022-12-31").standing
      .post;
  expect(post("2022-07-01", "2022-07-01")).toEqual({ kind: "unknown" });
  expect(post("2022-06-30", "2022-07-01")).toMatchObject({ kind: "holds", post: camat, since: "2022-07-01" });
});

it("L22-5: to act in a second post, or to cease to, changes nothing about the post that is held", () => {
  const acting = missed.acting(camat, "2022-07-01");
  const post = (facts: Dossier): unknown => evaluated(agreement, facts, kabLebong, "2022-12-31").standing.post;
  const own = { kind: "holds", post: headOfAgency, since: "2021-01-04", appointment: "definitive" };
  expect(post(acting)).toEqual(own);
  expect(post(acting.losingPost("2022-10-01", "acting"))).toEqual(own);
  const left = { kind: "holds", post: camat, since: "2022-07-01", appointment: "acting" };
  expect(post(acting.losingPost("2022-10-01", "definitive"))).toEqual(left);
  expect(post(acting.losingPost("2022-10-01"))).toEqual({ kind: "none", since: "2022-10-01" });
});

it("L22-5: a written reprimand is served on its day; a point without an end runs on", () => {
  const facts = missed.imposing("teguran-tertulis", "2023-01-16").imposing("removal-from-post", "2023-01-17");
  const states = (day: string): readonly string[] =>
    evaluated(agreement, facts, kabLebong, day).standing.impositions.map(({ step, state }) => `${step} ${state}`);
  expect(states("2023-01-16")).toEqual(["teguran-tertulis served"]);
  expect(states("2099-12-31")).toEqual(["teguran-tertulis served", "removal-from-post running"]);
});

it("L22-5: a point annulled with effect from 1 March stands until then, although it is known in February", () => {
  const facts = missed
    .imposing("removal-from-post", "2023-01-16")
    .annulling("removal-from-post 2023-01-16", "2023-03-01", "2023-02-01");
  const on = (day: string): readonly unknown[] => {
    const evaluation = evaluated(agreement, facts, kabLebong, day);
    return [evaluation.standing.post.kind, stepFrom(evaluation, "four-points")];
  };
  expect(on("2023-02-28")).toEqual(["none", "nothing"]);
  expect(on("2023-03-01")).toEqual(["holds", "removal-from-post"]);
});

it("L22-5: relieved for one year, the post is not held in that year and does not come back by itself after it", () => {
  const suspended = missed.imposing("one-year-suspension", "2023-01-16");
  const states = ["2023-01-15", "2023-01-16", "2024-01-15", "2024-01-16"].map((on) => {
    const { post, impositions } = evaluated(agreement, suspended, kabLebong, on).standing;
    return [post.kind, impositions[0]?.state, impositions[0]?.until];
  });
  expect(states).toEqual([
    // Decided on 16 January and not known before.
    ["holds", undefined, undefined],
    ["none", "running", "2024-01-15"],
    ["none", "running", "2024-01-15"],
    ["none", "served", "2024-01-15"],
  ]);
});

it.each([
  ["relieved of the post", "obsolete", "removal-from-post", lowerPosts, false],
  ["relieved for one year", "conforms", "one-year-suspension", [], false],
  ["one grade lower", "unclear", "demotion", ["penurunan-pangkat-1-tahun"], true],
  ["dishonourable dismissal", "harsher", "dismissal", ["PDHTAPS"], false],
])("L22-5: against the law of 2022 the kind of %s is %s, and its trigger harsher", (_, kind, step, nearest, review) => {
  const conformity = conformityIn(kabLebong, 2022, step);
  expect(aspectsOf(conformity)).toEqual({
    kind,
    trigger: "harsher",
    authority: "conforms",
    procedure: "unclear",
  });
  expect(conformity.status).toBe("harsher");
  expect(conformity.requiresLegalReview).toBe(review);
  expect(alternativesOf(conformity)).toEqual([...nearest, "performance-track"]);
});

const planned = met.clearing("next-year-plan-failed", "2022-12-20");

it.each([
  ["discipline alone", planned.judging("work-discipline-failed", "2022-12-20"), "unclear", "obsolete", lowerPosts],
  [
    "next year's plan alone",
    met.clearing("work-discipline-failed", "2022-12-20").judging("next-year-plan-failed", "2022-12-20"),
    "harsher",
    "harsher",
    [...lowerPosts, "performance-track"],
  ],
  ["the target alone", clearingPillars(missed), "harsher", "harsher", [...lowerPosts, "performance-track"]],
  [
    "the target and discipline",
    missed.judging("work-discipline-failed", "2022-12-20").clearing("next-year-plan-failed", "2022-12-20"),
    "harsher",
    "harsher",
    [...lowerPosts, "performance-track"],
  ],
])("L22-5: who failed in %s is judged for that and nothing else", (_, facts, trigger, status, offered) => {
  const conformity = conformityFrom(evaluated(agreement, facts, kabLebong, "2022-12-31"), "four-points");
  expect(aspectsOf(conformity).trigger).toBe(trigger);
  expect(conformity.status).toBe(status);
  expect(alternativesOf(conformity)).toEqual(offered);
});

it("L22-5: where all three pillars have to fail at once, the trigger is as lawful as the most lawful of them", () => {
  const strict = readAs(kabLebong, "three-pillars", "none-of-the-three");
  const all = jointly.reduce((facts, matter) => facts.judging(matter, "2022-12-20"), missed);
  const trigger = (by: RuleSet): unknown =>
    aspectsOf(conformityFrom(evaluated(agreement, all, by, "2022-12-31"), "four-points")).trigger;
  expect([trigger(kabLebong), trigger(strict)]).toEqual(["harsher", "unclear"]);
});

it.each([
  ["2022-12-31", ["2022-12-31", false]],
  ["2023-10-30", ["2022-12-31", false]],
  ["2023-10-31", ["2022-12-31", true]],
  ["2025-01-15", ["2022-12-31", true]],
])(
  "L22-5: asked on %s, the law is that of the day of the breach, and a lawyer is asked for where it changed: %j",
  (day, law) => {
    const conformity = conformityFrom(evaluated(agreement, missed, kabLebong, day), "four-points");
    expect(lawOf(conformity)).toEqual(law);
    expect(aspectsOf(conformity)).toMatchObject({ kind: "obsolete", trigger: "harsher" });
  },
);

it.each([
  ["2023-10-30", "2022-12-31", true],
  ["2023-10-31", "2022-12-31", true],
])(
  "L22-5: a breach whose figure is known only on %s is judged by the law of the day reviewed, %s, and a lawyer is asked for",
  (known, on, review) => {
    const late = dossier.reporting("stunting", 14.01, { on: known });
    const conformity = conformityFrom(evaluated(agreement, late, kabLebong, "2023-11-15"), "four-points");
    expect(lawOf(conformity)).toEqual([on, review]);
  },
);

it("L22-5: for contract staff who may punish is unclear, what is harsher stays so, and none of the punishments of civil servants is offered instead", () => {
  for (const facts of [missed, withoutPost]) {
    const own = conformityFrom(evaluated(agreement, facts, kabLebong, "2022-12-31"), "four-points");
    expect([own.status, own.alternatives.length > 0]).toEqual(["harsher", true]);
    const contract = evaluated(agreement, facts.employedAs("PPPK"), kabLebong, "2022-12-31");
    const conformity = conformityFrom(contract, "four-points");
    expect(aspectsOf(conformity)).toMatchObject({ trigger: "harsher", authority: "unclear" });
    expect([conformity.status, conformity.requiresLegalReview]).toEqual(["harsher", true]);
    expect(conformity.alternatives).toEqual([]);
    expect(explain(contract, "en")).toContain("this list is for PNS; how it applies to PPPK is not confirmed");
  }
});

it("L22-5: under the law before 31 August 2021 the open-ended removal and the dishonourable dismissal were listed", () => {
  const moment = { year: 2022, signed: true };
  const kinds = (on: string): readonly string[] =>
    (rulesInForce(kabLebong, { ...moment, on: plainDate(on) }).discipline?.kinds ?? []).map(({ code }) => code);
  expect(kinds("2021-08-30")).toEqual(expect.arrayContaining(["pembebasan-dari-jabatan", "PTDH"]));
  expect(kinds("2021-08-31")).not.toContain("pembebasan-dari-jabatan");
  expect(kinds("2021-08-31")).not.toContain("PTDH");
});

it("L22-6: clauses 1 to 6 are duties of who signed, each under its number", () => {
  const duties = obligationsOf(agreement, missed, rules.obligations, [], plainDate("2023-01-01"));
  const local = duties.filter(({ code }) => code !== "sign-agreement");
  expect(
    local.map(({ code, because, period, dueBy }) => [
      formatBasis(because.basis ?? [], rules.sources, "en"),
      code,
      period,
      dueBy,
    ]),
  ).toEqual([
    ["PK Lebong 2022 butir 1 [single source]", "pass-agreement-down", undefined, "2022-12-31"],
    ["PK Lebong 2022 butir 2 [single source]", "action-plan", undefined, "2022-12-31"],
    ["PK Lebong 2022 butir 3 [single source]", "internal-monitoring", undefined, "2022-12-31"],
    ["PK Lebong 2022 butir 4 [single source]", "report-quarterly", "2022-Q1", "2022-03-31"],
    ["PK Lebong 2022 butir 4 [single source]", "report-quarterly", "2022-Q2", "2022-06-30"],
    ["PK Lebong 2022 butir 4 [single source]", "report-quarterly", "2022-Q3", "2022-09-30"],
    ["PK Lebong 2022 butir 4 [single source]", "report-quarterly", "2022-Q4", "2022-12-31"],
    ["PK Lebong 2022 butir 4 [single source]", "report-yearly", "2022", "2022-12-31"],
    ["PK Lebong 2022 butir 5 [single source]", "reach-targets", undefined, "2022-12-31"],
    ["PK Lebong 2022 butir 6 [single source]", "staff-discipline", undefined, "2022-12-31"],
  ]);
});

it("L22-6: a clause is kept, late, breached or, where nobody recorded it, unknown", () => {
  const facts = missed
    .keeping("pass-agreement-down", "2022-12-31")
    .keeping("report-quarterly", "2022-04-01", "2022-Q1")
    .neglecting("staff-discipline", "2022-12-31");
  const evaluation = evaluated(agreement, facts, kabLebong, "2023-01-01");
  const state = (code: string): unknown => obligationsIn(evaluation, code)[0];
  expect(state("pass-agreement-down")).toMatchObject({ state: "kept" });
  expect(state("report-quarterly")).toMatchObject({ state: "late", daysLate: 1 });
  expect(state("staff-discipline")).toMatchObject({ state: "breached" });
  expect(state("reach-targets")).toMatchObject({ state: "breached" });
  expect(state("action-plan")).toMatchObject({ state: "unknown" });
});

it("L22-6: clause 7 is a readiness to resign, which executes nothing, and to accept what the law provides", () => {
  const neglecting = missed.neglecting("staff-discipline", "2022-12-31");
  const evaluation = evaluated(agreement, neglecting, kabLebong, "2023-01-01");
  expect(recommendationFrom(evaluation, "clause-7-promise")).toMatchObject({
    step: "resignation",
    mode: "voluntary",
    by: "penerima-amanah",
    standsAs: "announced",
  });
  expect(evaluation.standing.post.kind).toBe("holds");
  expect(conformityIn(kabLebong, 2022, "resignation").status).toBe("not-self-executing");
  expect(conformityIn(kabLebong, 2022, "lawful-sanction").status).toBe("conforms");
});

it.each([
  ["a target missed by who holds a post", ["resignation", "lawful-sanction"], missed],
  ["a target missed by who holds none", ["nothing", "lawful-sanction"], withoutPost],
  ["the target met", ["nothing", "nothing"], met],
])("L22-6: with clauses 1 and 6 neglected and %s, the promise and the sanction of clause 7 are %j", (_, steps, of) => {
  const facts = of.neglecting("staff-discipline", "2022-12-31").neglecting("pass-agreement-down", "2022-12-31");
  const evaluation = evaluated(agreement, facts, kabLebong, "2023-01-01");
  expect(["clause-7-promise", "clause-7-sanction"].map((ladder) => stepFrom(evaluation, ladder))).toEqual(steps);
});

it("L22-6: to impose the sanction answers the breach, also for the promise to resign, and leaves the four points open", () => {
  const promise = ["clause-7-promise", "clause-7-sanction", "four-points"];
  const neglecting = missed.neglecting("staff-discipline", "2022-12-31");
  const steps = (facts: Dossier, on: string): readonly string[] =>
    promise.map((ladder) => stepFrom(evaluated(agreement, facts, kabLebong, on), ladder));
  const named = neglecting.imposing("lawful-sanction", "2023-01-16", ["clause-7/pk-2022/2022"]);
  expect(steps(named, "2023-01-15")).toEqual(["resignation", "lawful-sanction", "removal-from-post"]);
  expect(steps(named, "2023-01-16")).toEqual(["nothing", "nothing", "removal-from-post"]);
  // Without a name it answers every breach that is known on its day.
  expect(steps(neglecting.imposing("lawful-sanction", "2023-01-16"), "2023-01-16")).toEqual([
    "nothing",
    "nothing",
    "nothing",
  ]);
});

it("L22-6: on its last day a clause can still be kept, so it clears nobody; the breach stands from the day after", () => {
  const facts = missed.neglecting("staff-discipline", "2022-12-20").keeping("pass-agreement-down", "2022-04-04");
  const [open] = findingsOf(evaluated(agreement, facts, kabLebong, "2022-12-31"), "clause-7");
  expect(open?.kind).toBe("unknown");
  expect(recommendationFrom(evaluated(agreement, facts, kabLebong, "2022-12-31"), "clause-7-sanction")).toMatchObject({
    kind: "await-facts",
    missing: [{ fact: "duty", about: "staff-discipline", why: "not-recorded" }],
  });
  const after = findingsOf(evaluated(agreement, facts, kabLebong, "2023-01-01"), "clause-7");
  expect(after).toMatchObject([{ kind: "breach", reviewedOn: "2022-12-31", establishedOn: "2023-01-01" }]);
});

it.each([
  ["2022-12-20", "2023-01-01"],
  ["2023-01-01", "2023-01-01"],
  ["2023-01-02", "2023-01-02"],
  ["2023-02-10", "2023-02-10"],
])("L22-6: a clause recorded as neglected on %s is a breach from %s on", (recorded, established) => {
  const facts = missed.neglecting("staff-discipline", recorded).keeping("pass-agreement-down", "2022-04-04");
  const [finding] = findingsOf(evaluated(agreement, facts, kabLebong, "2023-03-01"), "clause-7");
  expect(finding).toMatchObject({ kind: "breach", establishedOn: established });
});

it("L22-6: who did not sign has no clauses, only national duties", () => {
  const unsigned = anAgreement({ year: 2022, dpaOn: "2022-01-10" });
  const { obligations } = evaluated(unsigned, aDossier(unsigned), kabLebong, "2023-01-01");
  expect(obligations.map(({ code, state }) => [code, state])).toEqual([["sign-agreement", "breached"]]);
});

const readings = ["either", "both", "one-to-six"] as const;
const allDuties = [
  ["pass-agreement-down"],
  ["action-plan"],
  ["internal-monitoring"],
  ["report-quarterly", "2022-Q1"],
  ["report-quarterly", "2022-Q2"],
  ["report-quarterly", "2022-Q3"],
  ["report-quarterly", "2022-Q4"],
  ["report-yearly", "2022"],
  ["staff-discipline"],
] as const;

/** Every clause carried out but those named, and of those the neglected ones recorded as such. */
const keepingAllBut = (of: Dossier, left: readonly string[], neglected: readonly string[] = left): Dossier => {
  const kept = allDuties
    .filter(([code]) => !left.includes(code))
    .reduce((facts, [code, period]) => facts.keeping(code, "2022-03-31", period), of);
  return neglected.reduce((facts, code) => facts.neglecting(code, "2022-12-31"), kept);
};

it.each([
  ["clause 6 alone is neglected and a target missed", [1, 0, 1], keepingAllBut(missed, ["staff-discipline"])],
  ["clause 6 alone is neglected and no target missed", [0, 0, 1], keepingAllBut(met, ["staff-discipline"])],
  [
    "clauses 1 and 6 are neglected and a target missed",
    [1, 1, 1],
    keepingAllBut(missed, ["pass-agreement-down", "staff-discipline"]),
  ],
  [
    "clauses 1 and 6 are neglected and no target missed",
    [0, 0, 1],
    keepingAllBut(met, ["pass-agreement-down", "staff-discipline"]),
  ],
  ["clause 2 alone is neglected and no target missed", [0, 0, 1], keepingAllBut(met, ["action-plan"])],
  ["a target alone is missed, which is clause 5", [0, 0, 1], keepingAllBut(missed, [])],
  ["all is carried out and reached", [0, 0, 0], keepingAllBut(met, [])],
])("L22-6a: where %s, the breaches (E43, K10) by either, by both and by 1 to 6 are %j", (_, breaches, facts) => {
  const found = readings.map((way) => {
    const by = readAs(kabLebong, "clauses-1-and-6", way);
    return findingsOf(evaluated(agreement, facts, by, "2023-01-01"), "clause-7").length;
  });
  expect(found).toEqual(breaches);
});

it("L22-6a: on one dossier the three readings (E43, K10) are open, not a breach, and a breach, and either is taken", () => {
  const facts = keepingAllBut(missed, ["pass-agreement-down"], []);
  const kinds = readings.map((way) => {
    const evaluation = evaluated(agreement, facts, readAs(kabLebong, "clauses-1-and-6", way), "2023-01-01");
    return findingsOf(evaluation, "clause-7")[0]?.kind ?? "cleared";
  });
  expect(kinds).toEqual(["unknown", "cleared", "breach"]);
  expect(findingsOf(evaluated(agreement, facts, kabLebong, "2023-01-01"), "clause-7")[0]?.kind).toBe("unknown");
});

it.each([
  ["clauses-1-and-6", "both", []],
  ["clauses-1-and-6", "either-or-both", [["unknown-reference", ["choices", "clauses-1-and-6"], "either-or-both"]]],
  ["clauses-1-to-6", "both", [["unknown-reference", ["choices", "clauses-1-to-6"], "both"]]],
])(
  'L22-6a: to read "%s" as "%s" is checked against the places that are ambiguous and their ways',
  (place, way, issues) => {
    const chosen: RuleSet = {
      id: "dibaca-lain",
      name: "Kabupaten Lebong",
      parent: kabLebong,
      sources: {},
      choices: { [place]: way },
    };
    expect(checkRuleSet(chosen).map(({ code, path, received }) => [code, path, received])).toEqual(issues);
  },
);

it.each(readings)("L22-6a: the trace and the explanation name the reading taken, %s, and the others", (way) => {
  const facts = keepingAllBut(missed, ["pass-agreement-down", "staff-discipline"]);
  const evaluation = evaluated(agreement, facts, readAs(kabLebong, "clauses-1-and-6", way), "2023-01-01");
  const because = findingsOf(evaluation, "clause-7")[0]?.because.parts?.[0];
  expect(because).toMatchObject({ code: "reading", values: { reading: "clauses-1-and-6", taken: way } });
  const others = readings.filter((one) => one !== way);
  const lines = findingsOf(evaluation, "clause-7").flatMap((finding) => trace(finding.because, evaluation, "en"));
  const line = lines.find(({ text }) => text.startsWith("the text is ambiguous"))?.text;
  const { takenEn, othersEn } = because?.values ?? {};
  expect(othersEn).toHaveLength(others.length);
  expect(line).toContain(`read as "${String(takenEn)}"`);
  // A reading can hold a comma itself.
  const between = [othersEn].flat().some((one) => String(one).includes(",")) ? "; " : ", ";
  expect(line).toContain(`other readings: ${[othersEn].flat().join(between)}`);
  expect(explain(evaluation, "en")).toContain(line);
});

it("L22-7: who signs on 31 March and who signs on 11 April are late by different days, and both have signed", () => {
  const lateness = ["2022-02-10", "2022-02-11", "2022-03-31", "2022-04-11"].map((signedOn) => {
    const signer = anAgreement({ year: 2022, signedOn, dpaOn: "2022-01-10" });
    const evaluation = evaluated(signer, aDossier(signer), kabLebong, "2022-04-11");
    const [duty] = obligationsIn(evaluation, "sign-agreement");
    return [duty?.dueBy, duty?.state, duty?.doneOn, duty?.daysLate, obligationsIn(evaluation, "reach-targets").length];
  });
  expect(lateness).toEqual([
    ["2022-02-10", "kept", "2022-02-10", undefined, 1],
    ["2022-02-10", "late", "2022-02-11", 1, 1],
    ["2022-02-10", "late", "2022-03-31", 49, 1],
    ["2022-02-10", "late", "2022-04-11", 60, 1],
  ]);
});

it("L22-7: on 10 April who signs on the 11th has not signed yet: overdue, and not bound by the clauses", () => {
  const signer = anAgreement({ year: 2022, signedOn: "2022-04-11", dpaOn: "2022-01-10" });
  const on = (day: string): readonly unknown[] =>
    evaluated(signer, aDossier(signer), kabLebong, day).obligations.map(({ code, state }) => `${code} ${state}`);
  expect(on("2022-04-10")).toEqual(["sign-agreement breached"]);
  expect(on("2022-04-11")).toEqual(expect.arrayContaining(["sign-agreement late", "reach-targets due"]));
});

const quarterly = anAgreement({ year: 2022, signedOn: "2022-03-31" }).promising("surveys", {
  targets: { "2022-Q1": 2, "2022-Q2": 2, "2022-Q3": 2, "2022-Q4": 2 },
  accumulation: "sum",
});
const firstQuarterShort = clearingPillars(aDossier(quarterly).holding(headOfAgency, "2021-01-04"))
  .reporting("surveys", 1, { in: "2022-Q1" })
  .reporting("surveys", 2, { in: "2022-Q2" })
  .reporting("surveys", 2, { in: "2022-Q3" });

it("L22-8: a quarter below target is seen at the quarter, and is no finding in May", () => {
  const inMay = evaluated(quarterly, firstQuarterShort, kabLebong, "2022-05-31");
  const [first] = inMay.measurements.filter(({ period }) => period === "2022-Q1");
  expect(first).toMatchObject({ outcome: "missed", target: 2, actual: 1 });
  expect(inMay.findings).toEqual([]);
  expect(inMay.recommendations.filter(({ track }) => track === "local")).toEqual([]);
});

it.each([
  ["2 in the last quarter, 7 of 8 in all,", 2, ["breach"]],
  ["3 in the last quarter, 8 of 8 in all,", 3, []],
])("L22-8: accumulated to December, %s decides for the year", (_, last, kinds) => {
  const facts = firstQuarterShort.reporting("surveys", last, { in: "2022-Q4" });
  const kindsOn = (on: string): readonly string[] =>
    findingsOf(evaluated(quarterly, facts, kabLebong, on), "agreement-not-carried-out").map(({ kind }) => kind);
  expect(kindsOn("2022-12-30")).toEqual([]);
  expect(kindsOn("2022-12-31")).toEqual(kinds);
});

it("L22-8: the regent may then ask to resign; it is at discretion, announced, and executes nothing by itself", () => {
  const evaluation = evaluated(agreement, missed, kabLebong, "2022-12-31");
  expect(recommendationFrom(evaluation, "asked-to-resign")).toMatchObject({
    step: "asked-to-resign",
    mode: "discretionary",
    by: "bupati",
    standsAs: "announced",
    conformity: { status: "not-self-executing" },
  });
  expect(evaluation.standing.resignation).toBeUndefined();
  expect(evaluation.standing.post.kind).toBe("holds");
});

it("L22-8: to be asked and to be made to are alternatives: one breach calls for either, and either of them answers it", () => {
  const steps = (facts: Dossier, on: string): readonly string[] =>
    ["asked-to-resign", "made-to-resign"].map((ladder) => stepFrom(evaluated(agreement, facts, kabLebong, on), ladder));
  expect(steps(missed, "2022-12-30")).toEqual(["nothing", "nothing"]);
  expect(steps(missed, "2022-12-31")).toEqual(["asked-to-resign", "made-to-resign"]);
  for (const step of ["asked-to-resign", "made-to-resign"]) {
    const decided = missed.imposing(step, "2023-01-16");
    expect(steps(decided, "2023-01-15")).toEqual(["asked-to-resign", "made-to-resign"]);
    expect(steps(decided, "2023-01-16")).toEqual(["nothing", "nothing"]);
  }
});

it("L22-8: to be made to resign ends the post on its day; to be asked ends nothing", () => {
  expect(recommendationFrom(evaluated(agreement, missed, kabLebong, "2022-12-31"), "made-to-resign")).toMatchObject({
    step: "made-to-resign",
    mode: "discretionary",
    by: "bupati",
    effect: { kind: "post-lost", term: "open-ended" },
    standsAs: "announced",
  });
  const postOn = (step: string, day: string): unknown =>
    evaluated(agreement, missed.imposing(step, "2023-01-16"), kabLebong, day).standing.post;
  expect(postOn("asked-to-resign", "2023-01-16")).toMatchObject({ kind: "holds" });
  expect(postOn("made-to-resign", "2023-01-15")).toMatchObject({ kind: "holds" });
  expect(postOn("made-to-resign", "2023-01-16")).toEqual({ kind: "none", since: "2023-01-16" });
});

it("L22-8: who was asked before the breach of the year may then be made to; to ask again is for a person to look at", () => {
  const asked = evaluated(agreement, missed.imposing("asked-to-resign", "2022-11-01"), kabLebong, "2022-12-31");
  expect(["asked-to-resign", "made-to-resign"].map((ladder) => stepFrom(asked, ladder))).toEqual([
    "nothing",
    "made-to-resign",
  ]);
});

it("L22-8: to be asked executes nothing by law, to be made to is a removal that the law no longer knows", () => {
  expect(aspectsOf(conformityIn(kabLebong, 2022, "asked-to-resign"))).toEqual({ kind: "not-self-executing" });
  const conformity = conformityIn(kabLebong, 2022, "made-to-resign");
  expect(aspectsOf(conformity)).toEqual({
    kind: "obsolete",
    trigger: "harsher",
    authority: "conforms",
    procedure: "unclear",
  });
  expect(alternativesOf(conformity)).toEqual([...lowerPosts, "performance-track"]);
});

it("L22-8: who holds no post is neither asked nor made to resign, and no lawyer is called for it", () => {
  const evaluation = evaluated(agreement, withoutPost, kabLebong, "2022-12-31");
  const alternatives = ["asked-to-resign", "made-to-resign"];
  expect(evaluation.recommendations.filter(({ from }) => alternatives.includes(from))).toEqual([]);
});

it("L22-9: section heads sign with their assistant, and sub-section heads with their section head", () => {
  const pairs = rules.signatories
    .filter(({ code }) => code === "kabag" || code === "kasubag")
    .map(({ code, part, counterparties }) => [code, part, counterparties]);
  expect(pairs).toEqual([
    ["kabag", "signs", ["asisten"]],
    ["kasubag", "signs", ["kabag"]],
  ]);
});

it("L22-10: the regent himself monitors and stands ready to impose, and the law gives him that power", () => {
  expect(oversightOf(rules, "regent-monitors", "regent-imposes")).toEqual(["bupati monitors", "bupati imposes"]);
  const fourPoints = rules.ladders.find(({ code }) => code === "four-points");
  expect(new Set(fourPoints?.steps.map(({ by }) => by))).toEqual(new Set(["bupati"]));
  expect(aspectsOf(conformityIn(kabLebong, 2022, "one-year-suspension")).authority).toBe("conforms");
});

it("L22-11: it is a yearly, mandatory agenda whose review at the year's end has a follow-up", () => {
  expect(purposeOf(rules, "yearly-agenda")).toContain("A yearly, mandatory agenda with a follow-up, not a ceremony");
  const yearly = reviewsOf(agreement, dossier, rules.reviews).filter(({ code }) => code === "yearly");
  expect(yearly).toMatchObject([{ on: "2022-12-31", period: "2022", force: "must" }]);
  expect(measure(agreement, missed, rules.attainment, plainDate("2022-12-31"))).toMatchObject([{ outcome: "missed" }]);
  expect(stepFrom(evaluated(agreement, missed, kabLebong, "2022-12-31"), "four-points")).not.toBe("nothing");
});
