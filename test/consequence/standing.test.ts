import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  cite,
  type Effect,
  type Fact,
  type KnownSteps,
  months,
  type PerformanceAgreement,
  plainDate,
  type Standing,
  standingOn,
  years,
} from "perjanjian-kinerja";

import {
  anAgreement,
  annulled,
  camat,
  decided,
  dossier,
  gained,
  headOfAgency,
  lost,
  resigning,
  served,
  unsigned,
} from "./given.ts";

const effects: Readonly<Record<string, Effect>> = {
  removal: { kind: "post-lost", term: "open-ended" },
  "one-year": { kind: "post-lost", term: years(1) },
  lowered: { kind: "post-lowered", term: "open-ended" },
  reprimand: { kind: "reprimand", form: "written" },
  "allowance-cut": { kind: "allowance-cut", percent: 25, term: months(6) },
  dismissal: { kind: "dismissal", honour: "honourable" },
  "one-rank": { kind: "rank-lowered", by: "ruang", term: years(1) },
  "one-class": { kind: "rank-lowered", by: "golongan", term: years(1) },
};

const basis = [cite("PK-CONTOH")];
const steps: KnownSteps = {
  byCode: Object.fromEntries(Object.entries(effects).map(([code, effect]) => [code, { effect, basis }])),
};

function on(day: string, events: readonly Fact[], agreement: PerformanceAgreement = anAgreement(2021)): Standing {
  return standingOn(agreement, dossier(...events), steps, plainDate(day));
}
const postOn = (day: string, events: readonly Fact[], agreement?: PerformanceAgreement): Standing["post"] =>
  on(day, events, agreement).post;
const stateOn = (day: string, ...events: readonly Fact[]): readonly string[] =>
  on(day, events).impositions.map(({ id, state }) => `${id} ${state}`);

describe("a post", () => {
  it("is shown by the agreement from its signing day on, without saying since when", () => {
    expect(postOn("2021-03-30", [])).toEqual({ kind: "unknown" });
    expect(postOn("2021-03-31", [])).toEqual({ kind: "holds", post: headOfAgency });
    expect(postOn("2022-12-31", [], unsigned(2022))).toEqual({ kind: "unknown" });
  });

  it("is held from the first day of an appointment, and not on the last day without it", () => {
    const events = [gained("2022-06-01", { post: camat })];
    expect(postOn("2022-05-31", events, unsigned(2022))).toEqual({ kind: "unknown" });
    expect(postOn("2022-06-01", events, unsigned(2022))).toEqual({
      kind: "holds",
      post: camat,
      since: "2022-06-01",
      appointment: "definitive",
    });
  });

  it("held since earlier stays held since then when the agreement is signed", () => {
    expect(postOn("2022-12-31", [gained("2020-02-01")])).toMatchObject({ kind: "holds", since: "2020-02-01" });
  });

  it("is gone from the day on which it is lost, and comes back only with a new appointment", () => {
    const events = [gained("2020-02-01"), lost("2022-07-01"), gained("2022-09-01", { post: camat })];
    expect(postOn("2022-06-30", events).kind).toBe("holds");
    expect(postOn("2022-07-01", events)).toEqual({ kind: "none", since: "2022-07-01" });
    expect(postOn("2022-08-31", events)).toEqual({ kind: "none", since: "2022-07-01" });
    expect(postOn("2022-09-01", events)).toMatchObject({ kind: "holds", post: camat, since: "2022-09-01" });
  });

  it("can pass into another on one day, whichever of the two was recorded first", () => {
    const [away, into] = [lost("2022-07-01"), gained("2022-07-01", { post: camat })];
    expect(postOn("2022-07-01", [away, into])).toMatchObject({ kind: "holds", post: camat });
    expect(postOn("2022-07-01", [into, away])).toMatchObject({ kind: "holds", post: camat });
  });

  it("K6 held by an acting official is shown as acting", () => {
    expect(postOn("2022-12-31", [gained("2022-06-01", { appointment: "acting" })])).toMatchObject({
      kind: "holds",
      appointment: "acting",
    });
  });

  it("does not depend on the order in which facts were recorded", () => {
    const events = [
      gained("2020-02-01"),
      lost("2021-05-01"),
      gained("2022-01-10", { appointment: "acting" }),
      decided("one-year", "2022-07-01"),
      gained("2023-08-01", { post: camat }),
    ];
    const days = ["2020-01-31", "2021-04-30", "2021-05-01", "2022-01-10", "2022-07-01", "2023-07-31", "2023-08-01"];
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), fc.constantFrom(...days), (order, day) => {
        expect(on(day, order)).toEqual(on(day, events));
      }),
    );
  });

  it("does not depend on it either where one post ended and the next began before the signing", () => {
    const [away, into] = [lost("2021-01-10"), gained("2021-01-10")];
    expect(postOn("2022-06-01", [into, away])).toEqual(postOn("2022-06-01", [away, into]));
  });
});

describe("a removal", () => {
  it("bites on the day it takes effect and not on the day before", () => {
    const events = [decided("removal", "2022-07-01")];
    expect(postOn("2022-06-30", events).kind).toBe("holds");
    expect(stateOn("2022-06-30", ...events)).toEqual(["removal coming"]);
    expect(postOn("2022-07-01", events)).toEqual({ kind: "none", since: "2022-07-01" });
    expect(stateOn("2022-07-01", ...events)).toEqual(["removal running"]);
  });

  it("W58 without an end never ends by itself", () => {
    expect(on("2099-12-31", [decided("removal", "2022-07-01")]).impositions[0]).toEqual({
      id: "removal",
      step: "removal",
      on: "2022-07-01",
      from: "2022-07-01",
      state: "running",
      effect: effects["removal"],
      basis,
    });
    expect(stateOn("2099-12-31", decided("lowered", "2022-07-01"))).toEqual(["lowered running"]);
  });

  it("that an authority annuls gives the post back as if it had never been", () => {
    const events = [gained("2020-02-01"), decided("removal", "2022-07-01"), annulled("removal", "2022-09-01")];
    expect(stateOn("2022-09-01", ...events)).toEqual(["removal annulled"]);
    expect(postOn("2022-09-01", events)).toMatchObject({ kind: "holds", since: "2020-02-01" });
  });

  it("that is annulled with effect from a later day still bites until then", () => {
    const annulment = { ...annulled("removal", "2022-12-01"), reportedOn: plainDate("2022-06-01") };
    expect(stateOn("2022-07-01", decided("removal", "2022-05-01"), annulment)).toEqual(["removal running"]);
  });
});

describe("twelve months without the post", () => {
  const events = [gained("2020-02-01"), decided("one-year", "2022-03-08")];

  it("count their first day: effective 8 March 2022, last day 7 March 2023", () => {
    expect(on("2022-03-08", events).impositions[0]).toMatchObject({ until: "2023-03-07", state: "running" });
    expect(on("2023-03-07", events).impositions[0]).toMatchObject({ state: "running" });
    expect(on("2023-03-08", events).impositions[0]).toMatchObject({ state: "served" });
  });

  it("E26 do not bring the post back by themselves when they are over", () => {
    expect(postOn("2023-03-07", events)).toEqual({ kind: "none", since: "2022-03-08" });
    expect(postOn("2023-03-08", events)).toEqual({ kind: "none", since: "2022-03-08" });
    expect(postOn("2030-01-01", events)).toEqual({ kind: "none", since: "2022-03-08" });
    expect(postOn("2030-01-01", [...events, served("one-year", "2023-03-07")])).toEqual({
      kind: "none",
      since: "2022-03-08",
    });
  });

  it("E26 need a new appointment", () => {
    expect(postOn("2023-04-01", [...events, gained("2023-04-01")])).toMatchObject({
      kind: "holds",
      since: "2023-04-01",
    });
  });

  it("are over earlier where it is recorded that they were served, from that day", () => {
    expect(stateOn("2022-12-31", ...events, served("one-year", "2023-01-01"))).toEqual(["one-year running"]);
    expect(stateOn("2023-01-01", ...events, served("one-year", "2023-01-01"))).toEqual(["one-year served"]);
  });
});

describe("several consequences", () => {
  it("W57 stand each for itself: a reprimand does not end a running suspension", () => {
    const events = [decided("one-year", "2022-03-08"), decided("reprimand", "2022-06-01")];
    expect(stateOn("2022-06-01", ...events)).toEqual(["one-year running", "reprimand served"]);
    expect(postOn("2022-06-01", events).kind).toBe("none");
  });

  it("that overlap free nobody at the earlier end", () => {
    const events = [decided("one-year", "2022-03-08"), decided("allowance-cut", "2022-05-01")];
    expect(stateOn("2022-10-31", ...events)).toEqual(["one-year running", "allowance-cut running"]);
    expect(stateOn("2022-11-01", ...events)).toEqual(["one-year running", "allowance-cut served"]);
    expect(postOn("2022-11-01", events).kind).toBe("none");
  });

  it("that the rule set does not know are shown without an effect, and change nothing", () => {
    const { impositions, post } = on("2022-12-31", [decided("unknown-step", "2022-05-01")]);
    expect(impositions).toEqual([
      {
        id: "unknown-step",
        step: "unknown-step",
        on: "2022-05-01",
        from: "2022-05-01",
        state: "running",
        basis: [],
      },
    ]);
    expect(post.kind).toBe("holds");
  });
});

describe("a dismissal", () => {
  it("counts from its day, ends the post, and does not count once annulled", () => {
    const events = [decided("dismissal", "2022-07-01")];
    expect(on("2022-06-30", events)).not.toHaveProperty("dismissedOn");
    expect(on("2022-07-01", events)).toMatchObject({ dismissedOn: "2022-07-01", post: { kind: "none" } });
    const struckDown = on("2022-08-01", [...events, annulled("dismissal", "2022-08-01")]);
    expect(struckDown).not.toHaveProperty("dismissedOn");
    expect(struckDown.post.kind).toBe("holds");
  });
});

describe("a resignation", () => {
  it("K40 that was promised or requested changes nothing; only an accepted one ends the post", () => {
    expect(on("2022-12-31", [resigning("promised", "2022-03-31")])).toMatchObject({
      resignation: "promised",
      post: { kind: "holds" },
    });
    expect(on("2022-12-31", [resigning("requested", "2022-06-01")])).toMatchObject({
      resignation: "requested",
      post: { kind: "holds" },
    });
    expect(on("2022-12-31", [resigning("accepted", "2022-07-01")])).toMatchObject({
      resignation: "accepted",
      post: { kind: "none", since: "2022-07-01" },
    });
  });

  it("is shown at the furthest stage it has reached by the day", () => {
    const events = [resigning("accepted", "2022-07-01"), resigning("promised", "2022-03-31")];
    expect(on("2022-03-30", events).resignation).toBeUndefined();
    expect(on("2022-06-30", events)).toMatchObject({ resignation: "promised", post: { kind: "holds" } });
    expect(on("2022-07-01", events)).toMatchObject({ resignation: "accepted", post: { kind: "none" } });
  });
});

describe("a rank", () => {
  const rank = (value: "III/c" | "III/d", day: string): Fact => ({ kind: "rank", rank: value, on: plainDate(day) });

  it("is the one taken up last by the day", () => {
    const events = [rank("III/d", "2022-10-01"), rank("III/c", "2018-10-01")];
    expect(on("2018-09-30", events).rank).toEqual({ kind: "unknown", why: "not-recorded" });
    expect(on("2022-09-30", events).rank).toEqual({ kind: "holds", rank: "III/c", since: "2018-10-01" });
    expect(on("2022-10-01", events).rank).toEqual({ kind: "holds", rank: "III/d", since: "2022-10-01" });
  });

  it("stays out where two records of one day contradict each other", () => {
    expect(on("2022-12-31", [rank("III/d", "2022-10-01"), rank("III/c", "2022-10-01")]).rank).toEqual({
      kind: "unknown",
      why: "in-conflict",
    });
  });

  it("that was held earlier does not come back because it was reported later", () => {
    const late: Fact = { ...rank("III/c", "2018-10-01"), reportedOn: plainDate("2023-01-10") };
    const held = { kind: "holds", rank: "III/d", since: "2022-10-01" };
    expect(on("2023-01-09", [rank("III/d", "2022-10-01"), late]).rank).toEqual(held);
    expect(on("2023-01-10", [rank("III/d", "2022-10-01"), late]).rank).toEqual(held);
  });

  it("is corrected by a later report about the same day", () => {
    const corrected: Fact = { ...rank("III/c", "2022-10-01"), reportedOn: plainDate("2023-01-10") };
    expect(on("2023-01-10", [rank("III/d", "2022-10-01"), corrected]).rank).toMatchObject({ rank: "III/c" });
  });

  it("E44 is one ruang lower from the day on which a demotion takes effect: III/d becomes III/c", () => {
    const events = [rank("III/d", "2020-10-01"), decided("one-rank", "2022-07-01")];
    expect(on("2022-06-30", events).rank).toMatchObject({ rank: "III/d" });
    expect(on("2022-07-01", events).rank).toEqual({
      kind: "holds",
      rank: "III/c",
      since: "2022-07-01",
      loweredBy: "one-rank",
    });
  });

  it("E28 after the year of a demotion is not known until somebody records it: no rule says that it comes back", () => {
    const events = [rank("III/d", "2020-10-01"), decided("one-rank", "2022-07-01")];
    expect(on("2023-06-30", events).rank).toMatchObject({ rank: "III/c" });
    expect(on("2023-07-01", events).rank).toEqual({ kind: "unknown", why: "lowered" });
    expect(on("2023-07-02", [...events, rank("III/d", "2023-07-02")]).rank).toMatchObject({ rank: "III/d" });
  });

  it("E44 one golongan lower does not say which ruang", () => {
    const events = [rank("III/d", "2020-10-01"), decided("one-class", "2022-07-01")];
    expect(on("2022-07-01", events).rank).toEqual({ kind: "unknown", why: "lowered" });
  });

  it("recorded on the day of the demotion is the lower one itself", () => {
    const events = [rank("III/c", "2022-07-01"), decided("one-rank", "2022-07-01")];
    expect(on("2022-07-01", events).rank).toEqual({ kind: "holds", rank: "III/c", since: "2022-07-01" });
  });
});
