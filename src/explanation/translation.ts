import type { Language } from "../result.ts";

/**
 * Another language, as a table of texts. What the table leaves out is said in Indonesian, text by text.
 *
 * Texts stand by the codes that `translatableTexts` lists, with the same values in braces: `{post}`, or `{day:from}` for a day. Words of the law and
 * of the rule set, such as titles and marks of confidence, have no code; they stand by their Indonesian wording.
 */
export interface Translation {
  /** The language tag, such as "jv". */
  readonly language: string;
  /** The texts, by code. Of several for one code the first is taken of which every value is there; without one Indonesian says it. */
  readonly texts: Readonly<Record<string, string | readonly string[]>>;
  /** Words and titles, by their Indonesian wording. */
  readonly words?: Readonly<Record<string, string>>;
  /** What stands between thousands and before decimals; as in Indonesian where missing. */
  readonly numbers?: {
    /** What stands between thousands. */
    readonly thousands: string;
    /** What stands before decimals. */
    readonly decimals: string;
  };
  /** How a day is written, from `{day}`, `{month}` and `{year}`, and the names of the months; as in Indonesian where missing. */
  readonly days?: {
    /** How a day is written, such as "{day} {month} {year}". */
    readonly form: string;
    /** The names of the months, January first. */
    readonly months: readonly string[];
  };
}

/** A language that is carried in, or another one by its table. */
export type Tongue = Language | Translation;

/** A value in braces, with the form in which it is written before a colon. */
const BRACED = /\{(?:(\w+):)?(\w+)\}/gu;

/**
 * The language in which what a table leaves out is said.
 *
 * @internal
 */
export function spoken(tongue: Tongue): Language {
  return typeof tongue === "string" ? tongue : "id";
}

/**
 * The language tag.
 *
 * @internal
 */
export function tagOf(tongue: Tongue): string {
  return typeof tongue === "string" ? tongue : tongue.language;
}

/**
 * What a table says for a code, with its values put in; nothing where it leaves the code out, where a value is missing, or where the language is
 * carried in.
 *
 * @internal
 */
export function translated(
  code: string,
  tongue: Tongue,
  valueOf: (name: string, form: string) => string | undefined,
): string | undefined {
  if (typeof tongue === "string" || !Object.hasOwn(tongue.texts, code)) return undefined;
  const texts = [tongue.texts[code] ?? []].flat();
  const whole = texts.find((text) =>
    [...text.matchAll(BRACED)].every(([, form = "", name = ""]) => valueOf(name, form)),
  );
  return whole && filled(whole, valueOf);
}

/**
 * What a table says for an Indonesian wording; the wording itself where it leaves it out.
 *
 * @internal
 */
export function wordIn(wording: string, { words = {} }: Translation): string {
  return (Object.hasOwn(words, wording) ? words[wording] : undefined) ?? wording;
}

/** A text with values in place of the words in braces; a word without a value stays as it stands. */
function filled(text: string, valueOf: (name: string, form: string) => string | undefined): string {
  return text.replaceAll(
    BRACED,
    (braced, form: string | undefined, name: string) => valueOf(name, form ?? "") ?? braced,
  );
}

/**
 * A text with values in place of the words in braces; a word without a value stays as it stands.
 *
 * @internal
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return filled(text, (name) => (Object.hasOwn(values, name) ? values[name] : undefined));
}

/** A text that a translator can give. */
export interface TranslatableText {
  /** Its code. */
  readonly code: string;
  /** The Indonesian text, with its values in braces. A sentence with several forms is shown in the one that says most. */
  readonly id: string;
  /** The English text. */
  readonly en: string;
  /** The values that it can hold, as they are written in braces. */
  readonly values: readonly string[];
}

/**
 * The values in braces of several texts, each once.
 *
 * @internal
 */
export function valuesIn(...texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(BRACED)].map(([braced]) => braced)))];
}
