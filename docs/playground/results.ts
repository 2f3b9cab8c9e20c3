import { type Language, formatDay } from "perjanjian-kinerja";
import type { Answer, Evaluated } from "./answer.ts";
import { byId } from "./element.ts";
import { announced } from "./views/announced.ts";
import { attainment } from "./views/attainment.ts";
import { explanation } from "./views/explanation.ts";
import { findings } from "./views/findings.ts";
import { recommendations } from "./views/recommendations.ts";
import { timelineView } from "./views/timeline.ts";
import type { View } from "./views/view.ts";
import { say } from "./words.ts";

const VIEWS: readonly View[] = [recommendations, findings, attainment, timelineView, announced, explanation];

/** The parts that a reader has opened stay open when the result is drawn again. */
function redraw(host: HTMLElement, parts: readonly HTMLElement[]): void {
  const key = ({ dataset }: HTMLElement): string => dataset["key"] ?? "";
  const open = new Set(
    [...host.querySelectorAll("details[open]")].flatMap((one) => (one instanceof HTMLElement ? [key(one)] : [])),
  );
  host.replaceChildren(...parts);
  for (const details of host.querySelectorAll("details")) details.open = open.has(key(details));
  showDayAsked(host);
}

/** The list of the timeline begins where the day asked for stands, with a little of what was before. */
function showDayAsked(host: HTMLElement): void {
  const told = host.querySelector(".told");
  const asked = host.querySelector(".entry.asked");
  if (told === null || asked === null) return;
  told.scrollTop = asked.getBoundingClientRect().top - told.getBoundingClientRect().top - told.clientHeight / 2;
}

/** One sentence for who does not see the page change. */
function summary({ agreement, facts, evaluated }: Answer, language: Language): string {
  const issues = `${String(agreement.length + facts.length)} ${say("issues", language)}`;
  if (evaluated === undefined) return `${issues}. ${say("stale", language)}`;
  const { asOf, recommendations: recommended, findings: found } = evaluated.evaluation;
  const count = (word: "recommendation" | "findings", all: readonly unknown[]): string =>
    `${say(word, language).toLowerCase()}: ${String(all.length)}`;
  return `${formatDay(asOf, language)} — ${count("recommendation", recommended)}; ${count("findings", found)}; ${issues}.`;
}

/** Shows an answer; what cannot be read leaves the last result standing, and says so. */
export function showAnswer(answer: Answer, shown: Evaluated | undefined, language: Language): void {
  const stale = byId("stale", HTMLParagraphElement);
  stale.hidden = answer.evaluated !== undefined;
  const status = byId("status", HTMLParagraphElement);
  const text = summary(answer, language);
  if (status.textContent !== text) status.textContent = text;
  if (shown !== undefined)
    redraw(
      byId("views", HTMLDivElement),
      VIEWS.map((view) => view(shown, language)),
    );
}
