import { describe, expect, it } from "vitest";

import { cite, type Entry, forYear, type Moment, plainDate, since, speakingAt } from "perjanjian-kinerja";

interface Rule {
  readonly says: string;
}

const basis = cite("CONTOH");
const entries: readonly Entry<Rule>[] = [
  since<Rule>("2014-01-15", { says: "first law", basis }),
  since<Rule>("2019-01-01", { says: "second law", basis }),
  forYear<Rule>(2022, { says: "speech of 2022", basis }),
];

const at = (on: string, year = 2020, signed = true): Moment => ({ on: plainDate(on), year, signed });
const spoken = (moment: Moment, of = entries): string | undefined => speakingAt(of, moment)?.says;

describe("a rule that speaks since a day", () => {
  it("says nothing on the day before, and speaks on its first day", () => {
    expect(spoken(at("2014-01-14"))).toBeUndefined();
    expect(spoken(at("2014-01-15"))).toBe("first law");
  });

  it("speaks until the day before a newer one does, in whatever order the file has them", () => {
    for (const order of [entries, entries.toReversed()]) {
      expect(spoken(at("2018-12-31"), order)).toBe("first law");
      expect(spoken(at("2019-01-01"), order)).toBe("second law");
      expect(spoken(at("2099-12-31"), order)).toBe("second law");
    }
  });

  it("ends with its own last day, and then the older one speaks again", () => {
    const ended = [entries[0]!, since<Rule>("2019-01-01", { says: "trial", basis }, "2019-06-30")];
    expect(spoken(at("2018-12-31"), ended)).toBe("first law");
    expect(spoken(at("2019-01-01"), ended)).toBe("trial");
    expect(spoken(at("2019-06-30"), ended)).toBe("trial");
    expect(spoken(at("2019-07-01"), ended)).toBe("first law");
  });

  it("does not exist since a day that does not exist", () => {
    expect(() => since<Rule>("2021-02-29", { says: "x", basis })).toThrow(RangeError);
    expect(() => since<Rule>("2021-01-01", { says: "x", basis }, "2021-02-29")).toThrow(RangeError);
  });
});

describe("a rule for a budget year", () => {
  it("outranks what speaks since a day, on any day of asking", () => {
    for (const order of [entries, entries.toReversed()]) {
      for (const day of ["2021-12-31", "2022-01-01", "2022-12-31", "2023-06-30"]) {
        expect(spoken(at(day, 2022), order)).toBe("speech of 2022");
      }
    }
  });

  it("lives for its own year alone: the years beside it have the law", () => {
    expect(spoken(at("2022-06-30", 2021))).toBe("second law");
    expect(spoken(at("2022-06-30", 2023))).toBe("second law");
  });
});

describe("a pact", () => {
  const pact = forYear<Rule>(2022, { says: "pact", binds: "signatories", basis });

  it("binds who signed, and leaves the law to who did not", () => {
    expect(spoken(at("2022-06-30", 2022, true), [entries[1]!, pact])).toBe("pact");
    expect(spoken(at("2022-06-30", 2022, false), [entries[1]!, pact])).toBe("second law");
  });

  it("is left out before ranks are compared, so that it cannot hide what does bind", () => {
    expect(spoken(at("2022-06-30", 2022, false), [pact, entries[2]!])).toBe("speech of 2022");
    expect(spoken(at("2022-06-30", 2022, false), [entries[2]!, pact])).toBe("speech of 2022");
  });

  it("speaks beside a speech of the same year, whichever of the two the file has first", () => {
    const moment = at("2022-06-30", 2022, true);
    expect(spoken(moment, [pact, entries[2]!])).toBe(spoken(moment, [entries[2]!, pact]));
  });
});

describe("the grounds of an entry", () => {
  it("are a list, also of one citation", () => {
    expect(since<Rule>("2019-01-01", { says: "x", basis }).basis).toEqual([basis]);
    expect(forYear<Rule>(2022, { says: "x", basis: [basis, basis] }).basis).toEqual([basis, basis]);
  });
});
