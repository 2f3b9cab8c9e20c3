import type { Evaluation } from "../../evaluation.ts";
import { alternativeText, aspectText, statusText } from "../conformityText.ts";
import { textIn } from "../format.ts";
import type { ExplanationItem } from "./section.ts";
import { cited, item, leading, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";

/** How a local consequence stands against national law. */
type Conformity = NonNullable<Evaluation["recommendations"][number]["conformity"]>;

/**
 * How a local consequence stands against national law, aspect by aspect, and what the law allows instead.
 *
 * @internal
 */
export function conformityItems(conformity: Conformity | undefined, teller: Teller): readonly ExplanationItem[] {
  if (conformity === undefined) return [];
  const { language } = teller;
  const aspects = conformity.aspects.map(({ aspect, status, why, national }) => {
    const words = {
      aspect: aspectText(aspect, language),
      status: statusText(status, language),
      why: textIn(why, language),
    };
    return item(2, phrase("aspect", language, words), cited(national, teller));
  });
  const alternatives = conformity.alternatives.map((one) =>
    item(2, alternativeText(one, language), cited(one.basis, teller)),
  );
  const code = conformity.requiresLegalReview ? "against-law-review" : "against-law";
  return [
    leading(1, phrase(code, language, { status: statusText(conformity.status, language) })),
    ...aspects,
    ...(alternatives.length === 0 ? [] : [item(1, phrase("lawful-instead", language)), ...alternatives]),
  ];
}
