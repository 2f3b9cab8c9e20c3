import { checkConformity, signedOn, textIn } from "perjanjian-kinerja";
import { disclosure, element } from "../element.ts";
import { say } from "../words.ts";
import { conformityBadge, conformityParts } from "./conformity.ts";
import type { View } from "./view.ts";

/** Every consequence that the rules know on the day, whether it is reached or not, held against national law. */
export const announced: View = ({ agreement, evaluation, rules }, language) => {
  const { asOf: on, year, sources } = evaluation;
  const signing = signedOn(agreement);
  const steps = checkConformity(rules, { on, year, signed: signing !== undefined && signing <= on });
  const cards = steps.map(({ title, conformity }) =>
    element(
      "li",
      { class: "card" },
      element("h4", {}, textIn(title, language)),
      element("p", { class: "badges" }, conformityBadge(conformity, language)),
      ...conformityParts(conformity, sources, language),
    ),
  );
  return disclosure(
    "announced",
    say("announcedSteps", language),
    cards.length === 0 ? element("p", {}, say("noSteps", language)) : element("ol", { class: "cards" }, ...cards),
  );
};
