import type { Citation } from "../../law/citation.ts";
import { type Issue, issueAt } from "../../result.ts";
import { isPeriod } from "../../time/period.ts";
import { isPlainDate } from "../../time/plainDate.ts";
import type { RuleSet } from "../ruleSet.ts";
import { entriesOf, ownPartOf, partsOf, type PlacedEntry } from "./placed.ts";
import { spokenFor } from "./speaking.ts";

const isCitation = (value: unknown): value is Citation =>
  typeof value === "object" && value !== null && "source" in value && "confidence" in value;

/**
 * Citations of sources that nobody listed, wherever they stand: at an entry, at a kind of punishment, at a coverage.
 *
 * @internal
 */
export function unlistedSources(ruleSet: RuleSet, family: readonly RuleSet[]): readonly Issue[] {
  const listed = new Set(family.flatMap(({ sources }) => Object.keys(sources)));
  return partsOf(ownPartOf(ruleSet), isCitation).flatMap(({ path, part: { source } }) =>
    listed.has(source)
      ? []
      : [
          issueAt(
            "unknown-reference",
            [...path, "source"],
            source,
            `Sumber "${source}" tidak ada dalam daftar "sources". Tambahkan sumber itu di sana, atau perbaiki kuncinya.`,
            `The source "${source}" is not listed under "sources". Add it there, or correct the key.`,
          ),
        ],
  );
}

/** A rule that stands nowhere is no rule. The compiler says so too; what came as JSON or from JavaScript it never saw. */
function baseless({ basis = [], path }: PlacedEntry): readonly Issue[] {
  return basis.length > 0
    ? []
    : [
        issueAt(
          "missing",
          [...path, "basis"],
          basis,
          `Ketentuan ini tidak punya dasar. Sebutkan sumbernya pada "basis".`,
          `This entry has no basis. Say under "basis" where it stands.`,
        ),
      ];
}

/** An entry that ends before it begins never speaks. */
function reversed({ speaks, path }: PlacedEntry): readonly Issue[] {
  return speaks.kind === "since" && speaks.until !== undefined && speaks.until < speaks.from
    ? [
        issueAt(
          "contradiction",
          [...path, "speaks", "until"],
          speaks.until,
          `Ketentuan ini berakhir (${speaks.until}) sebelum mulai (${speaks.from}). Perbaiki salah satu tanggalnya.`,
          `This entry ends (${speaks.until}) before it begins (${speaks.from}). Correct one of the days.`,
        ),
      ]
    : [];
}

/** A year or a day that does not exist; what rests on it cannot be looked at. */
function timeless({ speaks, path }: PlacedEntry): readonly Issue[] {
  const days = speaks.kind === "since" ? [speaks.from, ...(speaks.until === undefined ? [] : [speaks.until])] : [];
  const year = speaks.kind === "for-year" && !isPeriod(String(speaks.year)) ? [speaks.year] : [];
  return [
    ...year.map((received) =>
      issueAt(
        "impossible-period",
        [...path, "speaks", "year"],
        received,
        `${String(received)} bukan tahun anggaran. Tulis tahun empat angka, misalnya 2025.`,
        `${String(received)} is no budget year. Write a year of four digits, such as 2025.`,
      ),
    ),
    ...days
      .filter((day: string) => !isPlainDate(day))
      .map((received) =>
        issueAt(
          "impossible-day",
          [...path, "speaks"],
          received,
          `"${String(received)}" bukan tanggal yang ada. Tulis sebagai YYYY-MM-DD.`,
          `"${String(received)}" is no existing day. Write it as YYYY-MM-DD.`,
        ),
      ),
  ];
}

/**
 * Years and days that do not exist.
 *
 * @internal
 */
export function impossibleTimes(ruleSet: RuleSet): readonly Issue[] {
  return entriesOf(ruleSet).flatMap(timeless);
}

/** Two entries of one code that speak from the same day or for the same year, to the same people. */
function doubled(entries: readonly PlacedEntry[]): readonly Issue[] {
  const keys = entries.map(({ slice, code = "", speaks, binds = "everyone" }) =>
    [slice, code, speaks.kind, spokenFor(speaks), binds].join(" "),
  );
  return entries.flatMap(({ slice, code, speaks, path }, index) => {
    if (keys.indexOf(keys[index] ?? "") === index) return [];
    const named = code === undefined ? "" : `"${code}" `;
    return [
      issueAt(
        "duplicate-id",
        path,
        code ?? spokenFor(speaks),
        `"${slice}" memuat dua ketentuan ${named}untuk ${spokenFor(speaks)}. Gabungkan, atau bedakan hari atau kodenya.`,
        `"${slice}" has two entries ${named}for ${spokenFor(speaks)}. Merge them, or tell them apart by day or code.`,
      ),
    ];
  });
}

/**
 * What is wrong with the grounds of entries: no basis, an end before the beginning, two entries where one can speak.
 *
 * @internal
 */
export function groundIssues(ruleSet: RuleSet): readonly Issue[] {
  const entries = entriesOf(ruleSet);
  return [...entries.flatMap(baseless), ...doubled(entries), ...entries.flatMap(reversed)];
}
