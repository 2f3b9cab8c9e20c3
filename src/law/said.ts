import type { Citation } from "./citation.ts";
import { type Binds, type Entry, forYear, since } from "./since.ts";

/**
 * Says a rule of one text: at the place of the text, at another of its places ("butir 2"), or on citations of its own.
 */
export type Saying = <Rule extends object>(
  rule: NoInfer<Rule>,
  where?: string | readonly [Citation, ...Citation[]],
) => Entry<Rule>;

function grounds(
  text: Citation,
  binds: Binds | undefined,
  where: Parameters<Saying>[1] = [text],
): { readonly basis: readonly [Citation, ...Citation[]]; readonly binds?: Binds } {
  const basis = typeof where === "string" ? ([{ ...text, article: where }] as const) : where;
  return { basis, ...(binds === undefined ? {} : { binds }) };
}

/**
 * Several rules of one text that speak since one day: the day, the text and whom it binds are said once.
 *
 * @throws RangeError on a day that does not exist.
 *
 * @example
 * const said = saidSince("2019-01-14", cite("SURAT-CONTOH", "butir 2"));
 * said<RequiredDocuments>({ kinds: ["skp"] }).speaks // => { kind: "since", from: "2019-01-14" }
 */
export function saidSince(from: string, text: Citation, binds?: Binds): Saying {
  return <Rule extends object>(rule: NoInfer<Rule>, where?: Parameters<Saying>[1]): Entry<Rule> =>
    since<Rule>(from, { ...rule, ...grounds(text, binds, where) });
}

/**
 * Several rules of one text that speak for one budget year: the year, the text and whom it binds are said once.
 *
 * @example
 * const said = saidFor(2025, cite("PK-CONTOH-2025"), "signatories");
 * said<RequiredDocuments>({ kinds: ["skp"] }, "butir 3").basis[0].article // => "butir 3"
 */
export function saidFor(year: number, text: Citation, binds?: Binds): Saying {
  return <Rule extends object>(rule: NoInfer<Rule>, where?: Parameters<Saying>[1]): Entry<Rule> =>
    forYear<Rule>(year, { ...rule, ...grounds(text, binds, where) });
}
