import { textIn } from "perjanjian-kinerja";
import { type Answer, answerTo, type Evaluated } from "./answer.ts";
import { daysOf } from "./days.ts";
import { byId, element } from "./element.ts";
import { type Example, examples, ruleSets } from "./examples.ts";
import { languagesOf, speak } from "./languages.ts";
import { showAnswer } from "./results.ts";
import { sheetIn } from "./sheet.ts";

const PAUSE = 250;

/** Everything the page does: it reads what is given, asks the library, and shows what it says. */
function play(): void {
  const [start] = examples;
  const exampleField = byId("example", HTMLSelectElement);
  const rulesField = byId("rules", HTMLSelectElement);
  let rules = start.rules;
  let shown: Evaluated | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const answerNow = (): void => {
    clearTimeout(waiting);
    const given = language();
    const answer: Answer = answerTo({
      agreement: agreement.text(),
      facts: facts.text(),
      rules,
      asOf: days.day(),
    });
    shown = answer.evaluated ?? shown;
    agreement.show(answer.agreement, given);
    facts.show(answer.facts, given);
    if (shown !== undefined) {
      const { evaluation, timeline } = shown;
      const events = timeline.entries.map(({ on }) => on);
      days.offer(evaluation.year, events, given);
    }
    showAnswer(answer, shown, given);
  };
  /** While somebody writes, the answer waits for a pause. */
  const answerSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(answerNow, PAUSE);
  };
  const speakNow = (): void => {
    const given = language();
    speak(given);
    examples.forEach(({ title }, index) => {
      const option = exampleField.options[index];
      if (option !== undefined) option.textContent = textIn(title, given);
    });
    answerNow();
  };

  const language = languagesOf(speakNow);
  const days = daysOf(start.asOf, answerNow);
  const agreement = sheetIn(byId("agreement", HTMLDivElement), "agreement", answerSoon);
  const facts = sheetIn(byId("facts", HTMLDivElement), "facts", answerSoon);

  const begin = (example: Example): void => {
    rules = example.rules;
    rulesField.value = rules.id;
    days.choose(example.asOf);
    agreement.replace(JSON.stringify(example.agreement, null, 2));
    facts.replace(JSON.stringify(example.facts, null, 2));
    answerNow();
  };

  exampleField.append(...examples.map(({ id, title }) => element("option", { value: id }, title.id)));
  rulesField.append(...ruleSets.map(({ id, name }) => element("option", { value: id }, name)));
  exampleField.addEventListener("change", () => begin(examples.find(({ id }) => id === exampleField.value) ?? start));
  rulesField.addEventListener("change", () => {
    rules = ruleSets.find(({ id }) => id === rulesField.value) ?? rules;
    answerNow();
  });
  matchMedia("(max-width: 40rem)").addEventListener("change", answerNow);

  begin(start);
  speakNow();
}

play();
