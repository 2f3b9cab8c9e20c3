import { describe, expect, it } from "vitest";

import { allOf, type BreachLeaf, holderIs, type Post, resolve, targetMissed, type Truth } from "perjanjian-kinerja";

import { askBreachLeaf } from "../../src/assessment/askBreach.ts";
import { camat, headOfAgency } from "../consequence/given.ts";
import { anAgreement, aReview, inquiry, measuredYear } from "./given.ts";

const supervisor: Post = { title: "Lurah", level: "pengawas", role: "lurah" };

function ask(leaf: BreachLeaf, post: Post): Truth {
  const agreement = { ...anAgreement(), mandateHolder: { name: "Siti Contoh", post } };
  return askBreachLeaf(leaf, inquiry({ agreement }), aReview("2025-12-31", "2025"));
}

describe("the post that the agreement names", () => {
  const sent = (leaf: BreachLeaf): readonly string[] =>
    [headOfAgency, camat, supervisor].map((post) => ask(leaf, post).kind);

  it.each<[string, BreachLeaf, readonly string[]]>([
    ["by role", holderIs({ roles: ["camat", "lurah"] }), ["fails", "holds", "holds"]],
    ["by level", holderIs({ levels: ["jpt-pratama", "administrator"] }), ["holds", "holds", "fails"]],
    [
      "by both, which have to be met together",
      holderIs({ roles: ["camat"], levels: ["pengawas"] }),
      ["fails", "fails", "fails"],
    ],
    ["by both of one post", holderIs({ roles: ["camat"], levels: ["administrator"] }), ["fails", "holds", "fails"]],
    ["by neither, which is everybody", holderIs({}), ["holds", "holds", "holds"]],
  ])("is one of those a rule speaks of: %s", (_, leaf, expected) => {
    expect(sent(leaf)).toEqual(expected);
  });

  it("keeps a rule for some away from all others: revenue only where revenue is collected", () => {
    const collectors = allOf(holderIs({ roles: ["kepala-perangkat-daerah"] }), targetMissed("any"));
    const missed = (post: Post, actual: number | undefined): string => {
      const agreement = { ...anAgreement(), mandateHolder: { name: "Siti Contoh", post } };
      const given = inquiry({ agreement, measurements: measuredYear([[10, actual]]) });
      return resolve(collectors, (leaf) => askBreachLeaf(leaf, given, aReview("2025-12-31", "2025"))).kind;
    };
    expect([missed(headOfAgency, 9), missed(headOfAgency, 10), missed(headOfAgency, undefined)]).toEqual([
      "holds",
      "fails",
      "unknown",
    ]);
    expect([missed(camat, 9), missed(camat, undefined)]).toEqual(["fails", "fails"]);
  });
});
