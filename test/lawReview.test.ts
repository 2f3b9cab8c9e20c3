import { describe, expect, it } from "vitest";

import { national } from "perjanjian-kinerja";

import { places } from "./tools/lawReviewPage.ts";

describe("the kit with which a lawyer reviews the law", () => {
  it("names every place of law that a national rule rests on, each once, and no source that is not listed", () => {
    const cited = new Set<string>();
    JSON.stringify(national, (key: string, value: unknown) => {
      if (typeof value === "object" && value !== null && "source" in value && "confidence" in value) {
        const { source, article } = value as { source: string; article?: string };
        cited.add(`${source} ${article ?? ""}`);
      }
      return key === "parent" ? undefined : value;
    });
    const named = places().flatMap(({ uses }) =>
      uses.map(({ citation: { source, article } }) => `${source} ${article ?? ""}`),
    );
    expect([...new Set(named)].toSorted()).toEqual([...cited].filter((one) => one !== "").toSorted());
    expect(places()).toHaveLength(cited.size);
  });

  it("puts first what most hangs on, and of two alike the less confirmed", () => {
    const order = ["confirmed", "single-source", "inferred", "unverified"];
    const listed = places().map(({ score, says }) => score * order.length + order.indexOf(says));
    expect(listed).toEqual(listed.toSorted((a, b) => b - a));
  });

  it("counts three for a rule that can cost the employment", () => {
    const place = places().find(({ where }) => where === "UU 20/2023 Pasal 52 ayat (3) huruf f");
    expect(place).toMatchObject({ says: "confirmed", score: 7 });
  });
});
