import { explain } from "perjanjian-kinerja";
import { disclosure, element } from "../element.ts";
import { say } from "../words.ts";
import type { View } from "./view.ts";

/** The whole explanation as the library writes it, to read or to copy. */
export const explanation: View = ({ evaluation }, language) =>
  disclosure(
    "explanation",
    say("explanation", language),
    element("pre", { class: "explanation" }, explain(evaluation, language)),
  );
