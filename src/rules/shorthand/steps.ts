import { always } from "../../assessment/condition.ts";
import type { Effect } from "../../consequence/standing/effect.ts";
import type { ConsequenceStep } from "../../consequence/ladder/ladder.ts";
import { holdsPost } from "../../consequence/standing/standingLeaf.ts";
import type { Duration } from "../../time/duration.ts";

/** A step before its ladder gives it its weight. */
export type StepDraft = Omit<ConsequenceStep, "rank">;

/** What of a step a source may say otherwise: all but what it does and by whom. */
export type StepWording = Partial<Omit<StepDraft, "effect" | "by">>;

/**
 * The steps of a ladder from the lightest to the heaviest, each weighed by its place.
 *
 * @example
 * fromLightest(unnamedSanction("bupati"), dismissal("honourable", "bupati")).map(({ code, rank }) => `${String(rank)} ${code}`)
 * // => ["1 sanction", "2 dismissal"]
 */
export function fromLightest(...steps: readonly StepDraft[]): readonly ConsequenceStep[] {
  return steps.map((step, place) => ({ ...step, rank: place + 1 }));
}

function drafted(code: string, title: StepDraft["title"], effect: Effect, by: string, wording: StepWording): StepDraft {
  return { code, title, when: holdsPost, effect, mode: "decided", by, ...wording };
}

/**
 * Relieved of the post, without end: for who holds one.
 *
 * @param by - who decides, by official term
 * @param wording - what the source words otherwise
 *
 * @term Pembebasan dari jabatan
 *
 * @example
 * removalFromPost("bupati").effect // => { kind: "post-lost", term: "open-ended" }
 */
export function removalFromPost(by: string, wording: StepWording = {}): StepDraft {
  const title = { id: "Dibebaskan dari jabatan", en: "Relieved of the post" };
  return drafted("removal-from-post", title, { kind: "post-lost", term: "open-ended" }, by, wording);
}

/**
 * Relieved of the post for a time: for who holds one. What it does is part of its code, so that two lengths are two steps.
 *
 * @term Pembebasan dari jabatan untuk jangka waktu tertentu
 *
 * @example
 * suspensionFromPost(months(12), "bupati").code // => "suspension-12-months"
 */
export function suspensionFromPost(term: Duration, by: string, wording: StepWording = {}): StepDraft {
  const title = { id: "Dibebaskan dari jabatan untuk sementara", en: "Relieved of the post for a time" };
  const code = `suspension-${String(term.count)}-${term.unit}`;
  return drafted(code, title, { kind: "post-lost", term }, by, wording);
}

const REPRIMANDS: Readonly<
  Record<Extract<Effect, { readonly kind: "reprimand" }>["form"], Pick<StepDraft, "code" | "title">>
> = {
  oral: { code: "teguran-lisan", title: { id: "Teguran lisan", en: "An oral reprimand" } },
  written: { code: "teguran-tertulis", title: { id: "Teguran tertulis", en: "A written reprimand" } },
  "statement-of-dissatisfaction": {
    code: "pernyataan-tidak-puas-tertulis",
    title: { id: "Pernyataan tidak puas secara tertulis", en: "A written statement of dissatisfaction" },
  },
};

/**
 * Reprimanded, orally, in writing, or by a written statement of dissatisfaction. It has the code of the punishment of discipline law that does the
 * same; one that is counted apart takes another by its wording.
 *
 * @term Teguran
 *
 * @example
 * reprimand("written", "bupati").code // => "teguran-tertulis"
 */
export function reprimand(
  form: Extract<Effect, { readonly kind: "reprimand" }>["form"],
  by: string,
  wording: StepWording = {},
): StepDraft {
  const { code, title } = REPRIMANDS[form];
  return drafted(code, title, { kind: "reprimand", form }, by, { when: always, ...wording });
}

/**
 * Placed in a lower post, without end: for who holds one.
 *
 * @term Penempatan pada jabatan yang lebih rendah
 *
 * @example
 * lowerPost("sekda", { mode: "proposed" }).mode // => "proposed"
 */
export function lowerPost(by: string, wording: StepWording = {}): StepDraft {
  const title = { id: "Ditempatkan pada jabatan yang lebih rendah", en: "Placed in a lower post" };
  return drafted("lower-post", title, { kind: "post-lowered", term: "open-ended" }, by, wording);
}

/**
 * Dismissed from the civil service, with honour, without, or not said which.
 *
 * @term Pemberhentian
 *
 * @example
 * dismissal("not-said", "pemberi-amanah", { mode: "proposed" }).effect // => { kind: "dismissal", honour: "not-said" }
 */
export function dismissal(
  honour: Extract<Effect, { readonly kind: "dismissal" }>["honour"],
  by: string,
  wording: StepWording = {},
): StepDraft {
  const title = { id: "Diberhentikan", en: "Dismissed" };
  return drafted("dismissal", title, { kind: "dismissal", honour }, by, { when: always, ...wording });
}

/**
 * A promise or a condition to resign from the post: a voluntary act of whoever holds it, which no rule performs.
 *
 * @term Pengunduran diri
 *
 * @example
 * resignation().by // => "penerima-amanah"
 */
export function resignation(wording: StepWording = {}): StepDraft {
  const title = { id: "Mengundurkan diri dari jabatan", en: "Resigns from the post" };
  return drafted("resignation", title, { kind: "resignation" }, "penerima-amanah", { mode: "voluntary", ...wording });
}

/**
 * A sanction that the source announces without saying which, at the discretion of whoever may impose it.
 *
 * @term Sanksi yang tidak disebut jenisnya
 *
 * @example
 * unnamedSanction("pemberi-amanah").effect // => { kind: "not-said" }
 */
export function unnamedSanction(by: string, wording: StepWording = {}): StepDraft {
  const title = { id: "Sanksi (tidak disebut jenisnya)", en: "A sanction (not said which)" };
  return drafted("sanction", title, { kind: "not-said" }, by, { when: always, mode: "discretionary", ...wording });
}

/**
 * A reward: a promotion, an award, or one that the source does not name.
 *
 * @term Penghargaan
 *
 * @example
 * reward("promotion", "wali-kota").code // => "reward-promotion"
 */
export function reward(
  what: Extract<Effect, { readonly kind: "reward" }>["what"],
  by: string,
  wording: StepWording = {},
): StepDraft {
  const title = { id: "Penghargaan", en: "A reward" };
  return drafted(`reward-${what}`, title, { kind: "reward", what }, by, { mode: "discretionary", ...wording });
}
