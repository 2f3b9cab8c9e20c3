import type { CompetentAuthority } from "../consequence/competent.ts";
import type { Route } from "../consequence/route.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language } from "../result.ts";
import { formatBasis, textIn } from "./format.ts";
import { indented } from "./lines.ts";
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

/**
 * The lawful ways of a recommendation: who may decide.
 *
 * @internal
 */
export function routeLines(routes: readonly Route[], of: Evaluation, language: Language): readonly string[] {
  return routes.flatMap((route) => authorityLines(route, of, language));
}
