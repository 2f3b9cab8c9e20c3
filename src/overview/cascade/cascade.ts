import { type PerformanceAgreement, signedOn } from "../../agreement/agreement.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { inOneOrder } from "../counted.ts";
import { carriedFindings } from "./carried.ts";
import { counterpartyFindings } from "./counterparty.ts";
import type { CascadeFinding, CascadeQuestion } from "./finding.ts";
import { isOfYear, structureFindings } from "./structure.ts";

/** To whom one agreement was passed down. */
export interface PassedDown {
  /** The agreement, by id. */
  readonly agreement: string;
  /** Who passed it down, or has yet to. */
  readonly official: string;
  /** The agreements right below. */
  readonly to: readonly {
    /** The agreement below, by id. */
    readonly agreement: string;
    /** Who received it. */
    readonly official: string;
    /** The day on which it was signed; missing while it is not. */
    readonly signedOn?: PlainDate;
  }[];
}

/** How the agreements of a regency and year hang together. */
export interface Cascade {
  /** For each agreement to whom it was passed down. */
  readonly passedDown: readonly PassedDown[];
  /** What a person should look at. */
  readonly findings: readonly CascadeFinding[];
}

function passedDown(agreements: readonly PerformanceAgreement[], { asOf }: CascadeQuestion): readonly PassedDown[] {
  return agreements.map(({ id, mandateHolder }) => ({
    agreement: id,
    official: mandateHolder.name,
    to: inOneOrder(
      agreements
        .filter(({ parent }) => parent === id)
        .map((below) => {
          const day = signedOn(below);
          const signed = day === undefined || day > asOf ? {} : { signedOn: day };
          return { agreement: below.id, official: below.mandateHolder.name, ...signed };
        }),
    ),
  }));
}

/**
 * How the agreements of one regency and year hang together: who passed which agreement down, and what a person should look at. Indicators that
 * nobody below carries, weights that do not make 100, a counterparty who is not the direct superior of the signing day, circles, the same twice.
 *
 * The order of the agreements does not matter. Nothing follows from it by itself: a warning has no rule behind it, a breach cites one.
 *
 * @term Penjenjangan kinerja
 * @basis Who signs with whom comes from the rule set, with its own citation. That indicators are to be aligned is known from PermenPANRB 89/2021,
 * of which no article is confirmed.
 *
 * @example
 * const question = { year: 2025, facts: [contohFacts], ruleSet: kabContoh, asOf: plainDate("2025-12-31") };
 * cascade([contohAgreement], question).findings.map(({ kind, because }) => [kind, because.code])
 * // => [["unknown", "counterparty-superior-unknown"], ["warning", "cascade-not-passed-down"]]
 */
export function cascade(agreements: readonly PerformanceAgreement[], question: CascadeQuestion): Cascade {
  const own = inOneOrder(agreements.filter((agreement) => isOfYear(agreement, question.year)));
  return {
    passedDown: passedDown(own, question),
    findings: inOneOrder([
      ...structureFindings(agreements, question),
      ...counterpartyFindings(own, question),
      ...carriedFindings(own, question),
    ]),
  };
}
