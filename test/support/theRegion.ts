import { type Dossier, aDossier } from "./aDossier.ts";
import { type Agreement, anAgreement, regent } from "./anAgreement.ts";

/** The regent's own agreement of a year and what its report says. */
export interface Region {
  readonly agreement: Agreement;
  readonly facts: Dossier;
}

/** A figure, and how many indicators that promised 10 reached it. */
export type Reached = readonly (readonly [figure: number, indicators: number])[];

/** As many indicators as are counted, each promising 10, named by their place in the list. */
export function theRegion(year: number, reached: Reached): Region {
  const figures = reached.flatMap(([figure, indicators]) => Array.from({ length: indicators }, () => figure));
  const name = (place: number): string => `indicator ${String(place + 1)}`;
  const signed = anAgreement({ year, signedOn: `${String(year)}-01-31`, post: regent });
  const agreement = figures.reduce((all, _, place) => all.promising(name(place), { target: 10 }), signed);
  const facts = figures.reduce(
    (all, figure, place) => all.reporting(name(place), figure, { on: `${String(year + 1)}-03-01` }),
    aDossier(agreement),
  );
  return { agreement, facts };
}
