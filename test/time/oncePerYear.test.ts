import { expect, it } from "vitest";

import { oncePerYear } from "../../src/time/oncePerYear.ts";

it.each([
  [1000, 1],
  [2999, 1],
  [999, 2],
  [3000, 2],
  [2024.5, 2],
  [Number.NaN, 2],
])(
  "what is asked of the year %d twice is worked out %d time(s): only whole years that a day can have are kept",
  (year, times) => {
    let worked = 0;
    const of = oncePerYear(() => ({ worked: (worked += 1) }));
    of(year);
    expect(of(year)).toEqual({ worked: times });
  },
);
