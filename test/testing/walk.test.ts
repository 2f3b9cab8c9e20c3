import { describe, expect, it } from "vitest";

import {
  always,
  type BreachRule,
  cite,
  type Entry,
  extendRuleSet,
  forYear,
  type Ladder,
  national,
  not,
  type RequiredDocuments,
  type ReviewRule,
  type RuleSet,
  since,
  story,
  targetMissed,
} from "perjanjian-kinerja";
import { kabLebong } from "perjanjian-kinerja/regencies/kabLebong";
import { changeDays, checkProperties, kabContoh, walkRuleSet, walkText } from "perjanjian-kinerja/testing";

const basis = cite("PK-CONTOH");
const sources = { "PK-CONTOH": { instrument: "perjanjian-kinerja", title: "PK" } } as const;

/** A consequence for who met every target: the better the figure, the heavier the outcome. */
const rewarded: RuleSet = extendRuleSet(national, {
  id: "kabAneh",
  name: "Kabupaten Aneh",
  sources,
  breaches: [
    since<BreachRule>("2020-01-01", {
      code: "met",
      title: { id: "Tercapai" },
      at: "yearly",
      when: not(targetMissed("any")),
      basis,
    }),
  ],
  ladders: [
    since<Ladder>("2020-01-01", {
      code: "l",
      title: { id: "L" },
      answers: ["met"],
      steps: [
        {
          code: "s",
          title: { id: "S" },
          rank: 5,
          when: always,
          effect: { kind: "not-said" },
          mode: "decided",
          by: "bupati",
        },
      ],
      basis,
    }),
  ],
});

/** A seed with which a failing case comes up early. */
const SEED = 2;

describe("the properties of a rule set", () => {
  it("fail with the smallest case where a better figure gives the heavier outcome", async () => {
    const report = await checkProperties(rewarded, { runs: 40, seed: SEED });
    const failed = report.kind === "tried" ? report.results.filter(({ kind }) => kind === "fails") : [];
    expect(failed.map(({ title }) => title.en)).toEqual(["a worse figure never gives a milder outcome"]);
    const { agreement, facts } = JSON.parse(failed[0]?.counterexample ?? "{}") as Record<string, unknown>;
    expect(agreement).toHaveProperty("year");
    expect(facts).toHaveProperty("events");
  });

  it("are tried on the same cases each time", async () => {
    expect(await checkProperties(rewarded, { runs: 5, seed: 7 })).toEqual(
      await checkProperties(rewarded, { runs: 5, seed: 7 }),
    );
  });
});

describe("the days of change", () => {
  it("are those on which something begins and those after which something has ended, of parents too", () => {
    const rules = extendRuleSet(national, {
      id: "kabBaru",
      name: "Kabupaten Baru",
      sources,
      documents: [since<RequiredDocuments>("2025-03-25", { kinds: ["skp"], basis }, "2025-06-30")],
    });
    const own = changeDays(rules).filter((day) => !changeDays(national).includes(day));
    expect(own).toEqual(["2025-03-25", "2025-07-01"]);
    expect(changeDays(rules)).toEqual(expect.arrayContaining([...changeDays(national)]));
    expect(changeDays(kabLebong)).toEqual(
      expect.arrayContaining(["2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01"]),
    );
  });
});

describe("the whole walk", () => {
  const wrong = story("Salah", { asOf: "2025-12-31", expect: { found: ["agreement-not-kept"] } });

  it("stops at rules that contradict themselves, and says where", async () => {
    const broken: RuleSet = {
      ...kabContoh,
      documents: [since<RequiredDocuments>("2025-03-25", { kinds: ["skp"], basis: cite("PK-LAIN") })],
    };
    const walk = await walkRuleSet(broken, [wrong]);
    expect([walk.kind, walk.asked, walk.properties.kind]).toEqual(["failed", [], "not-tried"]);
    const place = "documents.0.basis.0.source";
    expect(walkText(walk, "en").split("\n")).toEqual([
      "Kabupaten Contoh: failed.",
      "",
      "Checks",
      `- wrong: ${place}: The source "PK-LAIN" is not listed under "sources". Add it there, or correct the key.`,
      "",
      "The rest is not tried before that is corrected.",
    ]);
    expect(walkText(walk, "id")).toContain(`- salah: ${place}: Sumber "PK-LAIN"`);
  });

  it("fails for a story, and says what else it found", async () => {
    const walk = await walkRuleSet(kabContoh, [wrong], { runs: 5 });
    const text = walkText(walk, "en");
    expect(walk.kind).toBe("failed");
    expect(text).toContain("Kabupaten Contoh: failed.");
    expect(text).toContain("- Salah: NOT AS EXPECTED.");
    expect(text).toContain("- 2025, Moved to a lower post: harsher");
    expect(text).toContain("- the order of facts does not matter: holds");
    const indonesian = walkText(walk, "id");
    expect(indonesian).toContain("Kabupaten Contoh: tidak lulus.");
    expect(indonesian).toContain(
      "- 2025, Dipindahkan ke jabatan yang lebih rendah: lebih berat daripada ketentuan nasional",
    );
    expect(indonesian).toContain("- urutan data tidak berpengaruh: berlaku");
  });

  it("passes with a warning, and shows it", async () => {
    const old: Entry<RequiredDocuments> = since("2014-01-01", { kinds: ["skp"], basis });
    const rules = extendRuleSet(national, { id: "kabLama", name: "Kabupaten Lama", sources, documents: [old] });
    const walk = await walkRuleSet(rules, [], { runs: 5 });
    expect([walk.kind, walk.issues.map(({ code }) => code)]).toEqual(["passed", ["parent-changed"]]);
    expect(walkText(walk, "en")).toContain("- look at: documents.0: What the parent says");
  });

  it("names the days on which an explanation says what no reader understands", async () => {
    const odd = extendRuleSet(national, {
      id: "kabUndefined",
      name: "Kabupaten Aneh",
      sources,
      reviews: [
        forYear<ReviewRule>(2025, {
          code: "yearly",
          title: { id: "undefined" },
          cadence: { kind: "each", length: "year" },
          force: "must",
          basis,
        }),
      ],
    });
    const walk = await walkRuleSet(odd, [], { runs: 1 });
    expect(walk.kind).toBe("failed");
    expect(walk.unanswered[0]).toEqual({
      on: "2025-01-01",
      problem: "an explanation says undefined, NaN or [object]",
    });
    expect(walkText(walk, "en")).toContain("- 1 January 2025: an explanation says undefined");
  });
});
