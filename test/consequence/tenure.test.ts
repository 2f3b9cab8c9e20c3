import { describe, expect, it } from "vitest";

import {
  evaluate,
  explain,
  extendRuleSet,
  type Fact,
  formatBasis,
  type JudgedRecommendation,
  type Obstacle,
  plainDate,
  type Post,
  type RuleSet,
  since,
  type TermOfOffice,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";

import { basis, breach, ladder, quarterly, ruled, step } from "./aLadder.ts";
import { appraised, camat, dossier, ended, gained, granted, headOfAgency, promisedBy } from "./given.ts";

/** Every quarter a missed target answers with a move to another post, which no discipline law lists. */
const removing = (...terms: readonly TermOfOffice[]): RuleSet =>
  ruled(
    [since("2014-01-01", { ...breach(), basis })],
    [
      since("2014-01-01", {
        ...ladder(step("move", 1, { effect: { kind: "post-moved" } })),
        basis,
      }),
    ],
    { termsOfOffice: terms.map((term) => since("2014-01-01", { ...term, basis })) },
  );

interface Case {
  readonly post?: Post;
  readonly gainedOn?: string;
  readonly rules?: RuleSet;
}

/** What stands in the way of the move for a target missed in the first quarter of the year of the day. */
function obstacles(
  day: string,
  { post = headOfAgency, gainedOn = "2010-01-04", rules = removing() }: Case = {},
): readonly Obstacle[] {
  const year = Number(day.slice(0, 4));
  const missed: Fact = {
    kind: "actual",
    agreement: `pk-${String(year)}`,
    indicator: "satu",
    period: `${String(year)}-Q1` as `${number}-Q1`,
    value: 9,
    on: plainDate(`${String(year)}-03-31`),
  };
  const agreement = {
    ...quarterly(year),
    mandateHolder: { name: "Siti Contoh", post },
    signing: { kind: "not-signed" as const },
  };
  const { recommendations } = evaluate(agreement, dossier(gained(gainedOn, { post }), missed), rules, plainDate(day));
  const removal = recommendations.find(({ from }) => from === "steps");
  if (removal?.kind !== "step") throw new RangeError(`Nothing is recommended on ${day}.`);
  return removal.obstacles ?? [];
}
const kinds = (day: string, other?: Case): readonly string[] =>
  obstacles(day, other).map(({ kind, state, until }) => `${kind} ${state}${until === undefined ? "" : ` ${until}`}`);

describe("the grounds on which a post is left", () => {
  it("E27: are a closed list for senior posts since 7 April 2017, and no list for a camat", () => {
    expect(kinds("2017-04-06")).toEqual([]);
    expect(kinds("2017-04-07")).toEqual(["closed-grounds stands"]);
    expect(kinds("2017-04-07", { post: camat })).toEqual([]);
    const [closed] = obstacles("2019-04-30");
    expect(closed?.because.values?.["groundsEn"]).toEqual([
      "resignation from the post",
      "dismissal as a civil servant",
      "suspension as a civil servant",
      "unpaid leave",
      "study duty of more than six months",
      "full-time assignment elsewhere",
      "reorganisation",
      "no longer meets the requirements of the post",
    ]);
  });

  it("do not stand against a kind that discipline law lists", () => {
    const twelveMonths = ruled(
      [since("2014-01-01", { ...breach(), basis })],
      [
        since("2014-01-01", {
          ...ladder(step("removal", 1, { effect: { kind: "post-lost", term: { unit: "months", count: 12 } } })),
          basis,
        }),
      ],
    );
    expect(kinds("2023-04-30", { rules: twelveMonths })).toEqual([]);
    expect(kinds("2023-04-30")).toEqual(["closed-grounds stands"]);
  });
});

describe("the two years after an appointment", () => {
  it("protect a senior post through their last day", () => {
    expect(kinds("2019-04-30", { gainedOn: "2017-05-01" })).toEqual([
      "closed-grounds stands",
      "after-appointment stands 2019-04-30",
    ]);
    expect(kinds("2019-05-01", { gainedOn: "2017-05-01" })).toEqual(["closed-grounds stands"]);
  });

  it("protect nobody from 31 October 2023 on: no successor of that article is confirmed", () => {
    expect(kinds("2023-10-30", { gainedOn: "2023-01-02" })).toContain("after-appointment stands 2025-01-01");
    expect(kinds("2023-10-31", { gainedOn: "2023-01-02" })).toEqual(["closed-grounds stands"]);
  });

  it("never protected a camat", () => {
    expect(kinds("2019-04-30", { gainedOn: "2019-01-02", post: camat })).toEqual([]);
  });

  it("are unknown where only the agreement shows the post", () => {
    const agreement = quarterly(2019);
    const missed: Fact = {
      kind: "actual",
      agreement: "pk-2019",
      indicator: "satu",
      period: "2019-Q1",
      value: 9,
      on: plainDate("2019-04-05"),
    };
    const { recommendations } = evaluate(agreement, dossier(missed), removing(), plainDate("2019-04-30"));
    const [removal] = recommendations;
    expect(removal?.obstacles?.map(({ kind, state, because }) => [kind, state, because.missing])).toEqual([
      ["closed-grounds", "stands", undefined],
      ["after-appointment", "unknown", [{ fact: "post-gained", about: "post", why: "not-recorded" }]],
    ]);
  });
});

describe("the election freeze", () => {
  const freeze = (day: string, other?: Case): readonly string[] =>
    kinds(day, other).filter((text) => text.startsWith("election"));
  const term = { code: "2021", began: plainDate("2021-02-26") };

  it("E33: from 22 March 2024 a replacement needs the Home Minister's written consent, the day before it does not", () => {
    expect(freeze("2024-03-31", { rules: removing() })).toEqual(["election-freeze stands"]);
    expect(freeze("2023-12-31")).toEqual([]);
    const lebong = (day: string): JudgedRecommendation | undefined => {
      const agreement = { ...quarterly(2024), signing: { kind: "signed" as const, on: plainDate("2024-03-25") } };
      const judged: Fact = {
        kind: "judged",
        agreement: "pk-2024",
        matter: "attendance-unclear",
        holds: true,
        on: plainDate("2024-02-01"),
      };
      return evaluate(agreement, dossier(gained("2020-01-02"), judged), kabLebong, plainDate(day)).recommendations[0];
    };
    // A sanction that is not named takes no post, so that nothing stands in its way.
    expect(lebong("2024-03-31")?.obstacles).toBeUndefined();
  });

  it("E33: covers administrators and supervisors, and functional officials only where they head a unit", () => {
    expect(freeze("2024-03-31", { post: camat })).toEqual(["election-freeze stands"]);
    const functional: Post = { title: "Auditor", level: "jabatan-fungsional", role: "auditor" };
    expect(freeze("2024-03-31", { post: functional })).toEqual(["election-freeze unknown"]);
    const staff: Post = { title: "Pelaksana", level: "pelaksana", role: "pelaksana" };
    expect(freeze("2024-03-31", { post: staff })).toEqual([]);
  });

  it("lasts until the term of office ends that ran when it began", () => {
    const rules = removing({ ...term, ended: plainDate("2024-12-31") });
    expect(freeze("2024-12-31", { rules })).toEqual(["election-freeze stands 2024-12-31"]);
    expect(freeze("2025-03-31", { rules })).toEqual([]);
  });

  it("ended the day before a new regent was installed", () => {
    const rules = removing(term, { code: "2025", began: plainDate("2025-06-20") });
    expect(freeze("2025-06-19", { rules })).toEqual(["election-freeze stands 2025-06-19"]);
    expect(freeze("2025-06-20", { rules })).toEqual([]);
  });

  it("is unknown once the candidates are fixed, where no term of office is recorded: it asks for it", () => {
    expect(freeze("2024-09-22")).toEqual(["election-freeze stands"]);
    expect(freeze("2024-09-23")).toEqual(["election-freeze unknown"]);
  });

  it("E33: whether it stands against a disciplinary punishment is not settled", () => {
    const twelveMonths = ruled(
      [since("2014-01-01", { ...breach(), basis })],
      [
        since("2014-01-01", {
          ...ladder(step("removal", 1, { effect: { kind: "post-lost", term: { unit: "months", count: 12 } } })),
          basis,
        }),
      ],
    );
    expect(kinds("2024-03-31", { rules: twelveMonths })).toEqual(["election-freeze unclear"]);
  });

  it("after the installation of a new regent consent is needed for six months more", () => {
    const rules = removing(term, { code: "2025", began: plainDate("2025-02-20") });
    const after = (day: string): readonly string[] => kinds(day, { rules }).filter((text) => text.startsWith("after"));
    expect(after("2025-08-19")).toEqual(["after-installation stands 2025-08-19"]);
    expect(after("2025-08-20")).toEqual([]);
    // Installed on the last day of October: April has no such day, and its last one still counts.
    const late = removing(term, { code: "2024", began: plainDate("2024-10-31") });
    const lateOn = (day: string): readonly string[] =>
      kinds(day, { rules: late }).filter((text) => text.startsWith("after"));
    expect(lateOn("2025-04-30")).toEqual(["after-installation stands 2025-04-30"]);
    expect(lateOn("2025-05-01")).toEqual([]);
  });
});

describe("what the outcome of a re-test may do", () => {
  it("is a ground of its own: only the freeze stands in the way of a placement", () => {
    const agreement = promisedBy(headOfAgency, 2023);
    const events: readonly Fact[] = [
      gained("2010-01-04"),
      appraised(2023, "kurang"),
      granted(2023, "2024-01-15"),
      ended(2023, false, "2024-07-15"),
      { kind: "retested", year: 2023, result: "below-standard", on: plainDate("2024-08-01") },
    ];
    const [placement] = evaluate(agreement, dossier(...events), removing(), plainDate("2024-08-01")).recommendations;
    expect(placement?.kind).toBe("placement");
    expect(placement?.obstacles?.map(({ kind }) => kind)).toEqual(["election-freeze"]);
  });
});

describe("an obstacle in words", () => {
  it("comes with its article and how sure it is", () => {
    const [, protection] = obstacles("2019-04-30", { gainedOn: "2019-01-02" });
    expect(formatBasis(protection?.because.basis ?? [], removing().parent?.sources ?? {}, "id")).toBe(
      "UU 5/2014 Pasal 116 [terkonfirmasi]",
    );
    const rules = extendRuleSet(removing(), { id: "kabAnak", name: "Kabupaten Anak", sources: {} });
    const missed: Fact = {
      kind: "actual",
      agreement: "pk-2019",
      indicator: "satu",
      period: "2019-Q1",
      value: 9,
      on: plainDate("2019-04-05"),
    };
    const text = explain(
      evaluate(quarterly(2019), dossier(gained("2019-01-02"), missed), rules, plainDate("2019-04-30")),
      "id",
    );
    expect(text).toContain(
      "Batasan: sejak dilantik sampai dengan 1 Januari 2021 tidak dapat diganti, kecuali melanggar peraturan perundang-undangan atau tidak lagi memenuhi syarat jabatan (UU 5/2014 Pasal 116 [terkonfirmasi])",
    );
  });
});
