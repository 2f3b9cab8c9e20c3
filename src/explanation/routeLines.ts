import type { CompetentAuthority } from "../consequence/competent.ts";
import type { Route } from "../consequence/route.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language } from "../result.ts";
import { formatBasis, textIn } from "./format.ts";
import { indented } from "./lines.ts";
import { remedyLines } from "./remedyLines.ts";
import { sentence } from "./wording.ts";

function called({ title, onlyWhere }: CompetentAuthority, language: Language): string {
  return `${textIn(title, language)}${onlyWhere === undefined ? "" : ` (${textIn(onlyWhere, language)})`}`;
}

function authorityLines({ authority, title }: Route, of: Evaluation, language: Language): readonly string[] {
  const id = language === "id";
  const head = `${id ? "Yang berwenang" : "Who may decide"} — ${textIn(title, language)}`;
  const basis = formatBasis(authority.because.basis ?? [], of.sources, language);
  const cited = basis === "" ? "" : ` (${basis})`;
  switch (authority.kind) {
    case "not-stated":
      return [indented(1, `${head}: ${sentence(authority.because, language, of)}${cited}`)];
    case "named": {
      const { first, beside, proposedBy } = authority;
      const also = beside.map((one) => called(one, language)).join("; ");
      const others = also === "" ? "" : `; ${id ? "juga" : "also"}: ${also}`;
      const proposal =
        proposedBy === undefined ? "" : `; ${id ? "diusulkan oleh" : "proposed by"} ${proposedBy.replaceAll("-", " ")}`;
      const parts = authority.because.parts ?? [];
      return [
        indented(1, `${head}: ${called(first, language)}${others}${proposal}${cited}`),
        ...parts.map((part) => {
          const own = formatBasis(part.basis ?? [], of.sources, language);
          return indented(2, `${sentence(part, language, of)}${own === "" ? "" : ` (${own})`}`);
        }),
      ];
    }
  }
}

/** The steps that a decision still needs; how far a recorded case has come stands in a section of its own. */
function lackingLine({ procedure }: Route, language: Language): readonly string[] {
  if (procedure === undefined || procedure.steps.length === 0) return [];
  const lacking = procedure.steps.filter(({ code }) => procedure.lacking.includes(code));
  const id = language === "id";
  if (lacking.length === 0)
    return [indented(2, id ? "semua tahap sampai keputusan tercatat" : "every step up to the decision is recorded")];
  const titles = lacking.map(({ title }) => textIn(title, language)).join("; ");
  return [
    indented(
      2,
      `${id ? "yang masih harus ada sebelum dapat disebut diputuskan" : "still needed before one may speak of a decision"}: ${titles}`,
    ),
  ];
}

/**
 * The lawful ways of a recommendation: who may decide, what is still missing, and how it can be contested.
 *
 * @internal
 */
export function routeLines(routes: readonly Route[], of: Evaluation, language: Language): readonly string[] {
  return routes.flatMap((route) => [
    ...authorityLines(route, of, language),
    ...lackingLine(route, language),
    ...remedyLines(route.remedies, 2, of, language),
  ]);
}
