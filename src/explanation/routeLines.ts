import type { CompetentAuthority } from "../consequence/procedure/competent.ts";
import type { Route } from "../consequence/route.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language } from "../result.ts";
import { formatBasis, textIn } from "./format.ts";
import { indented, reasonLines } from "./lines.ts";
import { stepNames } from "./procedureLines.ts";
import { remedyLines } from "./remedyLines.ts";
import { sentence } from "./wording.ts";

function called({ title, onlyWhere }: CompetentAuthority, language: Language): string {
  return `${textIn(title, language)}${onlyWhere === undefined ? "" : ` (${textIn(onlyWhere, language)})`}`;
}

/** Who may decide, on the line that names what for, and what is to be said about it below. */
function authorityText({ authority }: Route, of: Evaluation, language: Language): readonly [string, ...string[]] {
  const id = language === "id";
  const basis = formatBasis(authority.because.basis ?? [], of.sources, language);
  const cited = basis === "" ? "" : ` (${basis})`;
  switch (authority.kind) {
    case "not-stated":
      return [`${sentence(authority.because, language, of)}${cited}`];
    case "named": {
      const { first, beside, proposedBy } = authority;
      const also = beside.map((one) => called(one, language)).join("; ");
      const others = also === "" ? "" : `; ${id ? "juga" : "also"}: ${also}`;
      const proposal =
        proposedBy === undefined ? "" : `; ${id ? "diusulkan oleh" : "proposed by"} ${proposedBy.replaceAll("-", " ")}`;
      const parts = authority.because.parts ?? [];
      return [
        `${called(first, language)}${others}${proposal}${cited}`,
        ...parts.flatMap((part) => reasonLines(part, 2, of, language)),
      ];
    }
  }
}

/** The steps that a decision still needs; how far a recorded case has come stands in a section of its own. */
function lackingLine({ procedure }: Route, language: Language): readonly string[] {
  if (procedure === undefined || procedure.steps.length === 0) return [];
  const id = language === "id";
  const named = (codes: readonly string[]): string => stepNames(procedure.steps, codes, language);
  const lacking = id
    ? "yang masih harus ada sebelum dapat disebut diputuskan"
    : "still needed before one may speak of a decision";
  const doubtful = id ? "tercatat, tetapi diragukan" : "recorded, and open to doubt";
  return [
    procedure.lacking.length > 0
      ? indented(2, `${lacking}: ${named(procedure.lacking)}`)
      : indented(2, id ? "semua tahap sampai keputusan tercatat" : "every step up to the decision is recorded"),
    ...(procedure.doubtful.length > 0 ? [indented(2, `${doubtful}: ${named(procedure.doubtful)}`)] : []),
  ];
}

/** Everything about a route but what it is for. */
function below(route: Route, of: Evaluation, language: Language): readonly [string, ...string[]] {
  const [first, ...others] = authorityText(route, of, language);
  return [first, ...others, ...lackingLine(route, language), ...remedyLines(route.remedies, 2, of, language)];
}

/**
 * The lawful ways of a recommendation: who may decide, what is still missing, and how it can be contested. Kinds that share all of it share
 * its lines.
 *
 * @internal
 */
export function routeLines(routes: readonly Route[], of: Evaluation, language: Language): readonly string[] {
  const head = language === "id" ? "Yang berwenang" : "Who may decide";
  const told = routes.map((route) => ({ title: textIn(route.title, language), lines: below(route, of, language) }));
  const texts = told.map(({ lines }) => lines.join("\n"));
  return told.flatMap(({ lines: [first, ...others] }, place) => {
    if (texts.indexOf(texts[place] ?? "") !== place) return [];
    const titles = told.filter((_, other) => texts[other] === texts[place]).map(({ title }) => title);
    return [indented(1, `${head} — ${titles.join("; ")}: ${first}`), ...others];
  });
}
