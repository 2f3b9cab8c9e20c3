import type { Language } from "perjanjian-kinerja";
import type { Evaluated } from "../answer.ts";

/** One part of the result: it only reads what was evaluated. */
export type View = (evaluated: Evaluated, language: Language) => HTMLElement;
