import type { Language } from "perjanjian-kinerja";
import { isWord, say } from "./words.ts";

/** The language of the page: Indonesian first, English at a press. */
export function languagesOf(changed: () => void): () => Language {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[data-language]")];
  let language: Language = "id";
  for (const button of buttons)
    button.addEventListener("click", () => {
      language = button.dataset["language"] === "en" ? "en" : "id";
      for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
      changed();
    });
  return () => language;
}

/** Says everything the page itself says in a language. */
export function speak(language: Language): void {
  document.documentElement.lang = language;
  document.title = say("title", language);
  for (const spoken of document.querySelectorAll<HTMLElement>("[data-word]")) {
    const { word } = spoken.dataset;
    if (isWord(word)) spoken.textContent = say(word, language);
  }
  for (const named of document.querySelectorAll<HTMLElement>("[data-label]")) {
    const { label } = named.dataset;
    if (isWord(label)) named.setAttribute("aria-label", say(label, language));
  }
}
