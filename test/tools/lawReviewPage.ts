/**
 * The document with which a lawyer holds the national rules against the gazette: every place of law that a rule rests on, what hangs on it, how well it is
 * confirmed, and what is to be checked; what hangs most on it comes first.
 */
import { join } from "node:path";

import { format, resolveConfig } from "prettier";

import {
  type Citation,
  type Confidence,
  describeRule,
  formatCitation,
  formatDay,
  national,
  type SliceName,
  sliceTitle,
} from "../../src/index.ts";
import { titlesWhile } from "../../src/describeRule.ts";
import type { Speaks } from "../../src/law/since.ts";

import { root } from "./root.ts";

/** Where the document stands. */
export const lawReviewPath = "docs/law-review.md";

/** What is lost if a rule of a slice is wrong: employment or post; time, hearing or remedy; a figure or a duty. */
const gravity: Readonly<Record<"post" | "protection", readonly SliceName[]>> = {
  post: ["discipline", "contractDiscipline", "dismissalGrounds", "placement", "suspension", "tenure", "ladders"],
  protection: ["remediation", "objection", "procedure", "authority", "remedies", "freezes", "latitudes"],
};
const weights = { post: 3, protection: 2, other: 1 } as const;

const weightOfSlice = (slice: SliceName): number =>
  gravity.post.includes(slice) ? weights.post : gravity.protection.includes(slice) ? weights.protection : weights.other;

const order: readonly Confidence[] = ["confirmed", "single-source", "inferred", "unverified"];
const weakest = (marks: readonly Confidence[]): Confidence =>
  order[Math.max(...marks.map((mark) => order.indexOf(mark)))] ?? "unverified";

/** One use of a citation. */
interface Use {
  readonly slice: SliceName;
  readonly rule: string;
  readonly citation: Citation;
}

const isCitation = (value: object): value is Citation => "source" in value && "confidence" in value;

/** Every citation in a rule, with the code of the part that carries it. */
const usesIn = (slice: SliceName, value: unknown, rule: string): readonly Use[] => {
  if (typeof value !== "object" || value === null) return [];
  if (isCitation(value)) return [{ slice, rule, citation: value }];
  const named = "code" in value && typeof value.code === "string" ? value.code : rule;
  return Object.entries(value).flatMap(([key, part]) =>
    usesIn(slice, part, Array.isArray(value) || key === "basis" ? named : named === "" ? key : named),
  );
};

type Entries = readonly { readonly speaks: Speaks; readonly basis: readonly Citation[] }[];

const isSlice = (slice: [string, unknown]): slice is [SliceName, Entries] =>
  Array.isArray(slice[1]) && slice[1].every((one: object) => "speaks" in one);

const slices = Object.entries(national).filter(isSlice);

/** What belongs together, in the order of its first member. */
const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] =>
  [...new Set(all.map(keyOf))].map((key) => [key, all.filter((one) => keyOf(one) === key)]);

const when = (speaks: Speaks): string =>
  speaks.kind === "for-year"
    ? `for ${String(speaks.year)}`
    : `since ${formatDay(speaks.from, "en")}${speaks.until === undefined ? "" : ` until ${formatDay(speaks.until, "en")}`}`;

/** What a human has to look for in the gazette. */
const toCheck = (says: Confidence, number: Confidence, article: string | undefined): string => {
  const rule: Readonly<Record<Confidence, string>> = {
    confirmed: "that the wording is as stated here, and in force on the days given",
    "single-source": "that the text says so: only one source was read",
    inferred: "that the text says so: it was inferred, not read",
    unverified: "whether the text says so at all",
  };
  const place =
    article === undefined
      ? "; find the article"
      : order.indexOf(number) > order.indexOf(says)
        ? `; the number of the article (${number})`
        : "";
  return `${rule[says]}${place}`;
};

/** So many codes are named; the rest is counted. */
const shownCodes = 6;

const cell = (text: string): string => text.replaceAll("|", "\\|");

interface Place {
  readonly where: string;
  readonly uses: readonly Use[];
  readonly score: number;
  readonly says: Confidence;
  readonly number: Confidence;
}

/** The places of law, those on which most hangs first; of two alike the less confirmed one. */
export const places = (): readonly Place[] => {
  const uses = slices.flatMap(([slice, entries]) => entries.flatMap((entry) => usesIn(slice, entry, "")));
  return grouped(uses, ({ citation }) => `${citation.source} ${citation.article ?? ""}`)
    .map(([, group]): Place => {
      const says = weakest(group.map(({ citation }) => citation.confidence));
      const number = weakest(group.map(({ citation }) => citation.articleConfidence ?? citation.confidence));
      const rules = [...new Map(group.map((use) => [`${use.slice} ${use.rule}`, use])).values()];
      const score = rules.reduce((sum, { slice }) => sum + weightOfSlice(slice), 0);
      const [first] = group;
      if (first === undefined) throw new RangeError("A group has at least one use.");
      const { source, article } = first.citation;
      const text = formatCitation(
        { source, ...(article === undefined ? {} : { article }), confidence: says },
        national.sources,
        "en",
      );
      return { where: text.replace(/ \[.*\]$/u, ""), uses: rules, score, says, number };
    })
    .toSorted(
      (a, b) => b.score - a.score || order.indexOf(b.says) - order.indexOf(a.says) || (a.where < b.where ? -1 : 1),
    );
};

const placeRow = ({ where, uses, score, says, number }: Place, index: number): string => {
  const hangs = grouped(uses, ({ slice }) => slice).map(([, ones]) => {
    const named = ones.map(({ rule }) => rule).filter((rule) => rule !== "");
    const codes = [
      ...named.slice(0, shownCodes),
      ...(named.length > shownCodes ? [`${String(named.length - shownCodes)} more`] : []),
    ];
    return `${ones.map(({ slice }) => sliceTitle(slice, "en"))[0] ?? ""}${codes.length === 0 ? "" : ` (${codes.join(", ")})`}`;
  });
  const article = uses[0]?.citation.article;
  return `| ${String(index + 1)} | ${[where, says, String(score), hangs.join("; "), toCheck(says, number, article)].map(cell).join(" | ")} |`;
};

const ruleItems = (slice: SliceName, entries: Entries): readonly string[] =>
  entries.map((entry) => {
    const text = describeRule(slice, entry as never, { language: "id", titles: titlesWhile(national, entry.speaks) });
    const basis = entry.basis.map((one) => formatCitation(one, national.sources, "en")).join("; ");
    return `- [ ] **${when(entry.speaks)}.** ${text} — ${basis}`;
  });

/** The document, as the formatter wants it. */
export const lawReviewPage = async (): Promise<string> => {
  const listed = places();
  const counted = order.map((mark) => [mark, listed.filter(({ says }) => says === mark).length] as const);
  const page = [
    "# Law review kit",
    "",
    "Written by `npm run sync` from the national rules. With it a lawyer holds the rules against the gazette; until somebody has, the version of this package begins",
    "with 0. Please report what is wrong, with the text of the gazette, as an issue: a corrected legal result is a new minor version, and its changeset names the",
    "periods, the area and the basis.",
    "",
    "How to read the marks: `confirmed` is two independent sources, `single-source` one, `inferred` what follows from the order of provisions, `unverified` what is",
    "known in general and has not been read. A rule carries the mark of its weakest ground, and the number of its article a mark of its own.",
    "",
    ...counted.map(([mark, count]) => `- ${mark}: ${String(count)} places of law`),
    "",
    "## What to check, first what most hangs on",
    "",
    "The weight counts the rules that rest on a place: three for each that can cost an official the post or the employment, two for each that gives time, hearing or a",
    "remedy, one for every other.",
    "",
    "| # | Place | Mark | Weight | What hangs on it | To check |",
    "| ---: | --- | --- | ---: | --- | --- |",
    ...listed.map(placeRow),
    "",
    "## Every rule, in words",
    "",
    "Each box is one rule with the days on which it speaks, as the library reads it, in Indonesian.",
    ...slices.flatMap(([slice, entries]) => ["", `### ${sliceTitle(slice, "en")}`, "", ...ruleItems(slice, entries)]),
    "",
  ].join("\n");
  const style = await resolveConfig(join(root, lawReviewPath));
  return format(page, { ...style, parser: "markdown" });
};
