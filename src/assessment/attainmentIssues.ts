import { type Issue, issueAt } from "../result.ts";
import type { AttainmentRules } from "./figure.ts";

/**
 * Everything in which rules of measurement contradict themselves: a bound of the cap that is no figure, or a floor above the ceiling.
 *
 * @internal
 */
export function attainmentIssues({ cap }: AttainmentRules): readonly Issue[] {
  const { floor = -Infinity, ceiling = Infinity } = cap ?? {};
  const bounds = Object.entries({ ...cap });
  const noFigures = bounds.flatMap(([name, bound]) =>
    Number.isFinite(bound)
      ? []
      : [
          issueAt(
            "not-a-number",
            ["cap", name],
            bound,
            "Batas capaian harus berupa angka. Tulis angkanya, atau hapus batas itu.",
            "A bound of attainment has to be a figure. Write the figure, or leave the bound out.",
          ),
        ],
  );
  return floor > ceiling && noFigures.length === 0
    ? [
        issueAt(
          "contradiction",
          ["cap"],
          cap,
          "Batas bawah capaian berada di atas batas atasnya. Perbaiki salah satunya.",
          "The floor of attainment lies above its ceiling. Correct one of them.",
        ),
      ]
    : noFigures;
}
