import { oncePer } from "../../law/oncePer.ts";
import type { Effect } from "../../consequence/standing/effect.ts";
import type { PunishmentKind } from "../../consequence/discipline/punishment.ts";
import type { Citation } from "../../law/citation.ts";
import type { Texts } from "../../result.ts";
import { isLonger } from "../../time/duration.ts";
import { type NationalLaw, sameEffect } from "./nationalLaw.ts";
import type { AspectConformity } from "./status.ts";

/** How the kind of a consequence stands, with the kinds it comes nearest to. */
export type KindConformity = Pick<AspectConformity, "status" | "why" | "national"> & {
  /** The nearest kinds that the law lists. */
  readonly nearest: readonly PunishmentKind[];
};

function named(kinds: readonly PunishmentKind[]): Required<Texts> {
  return {
    id: kinds.map(({ title }) => title.id).join("; "),
    en: kinds.map(({ title }) => title.en ?? title.id).join("; "),
  };
}

function basisOf(kinds: readonly PunishmentKind[]): readonly Citation[] {
  return kinds.flatMap(({ basis }) => basis);
}

/** What the law lists and why that alone does not settle it, by how the kind applies. */
const DOUBT: Readonly<Record<Exclude<PunishmentKind["applies"], "regular">, Required<Texts>>> = {
  transitional: { id: "hanya ada sebagai pengganti sementara", en: "it only stands in for another kind" },
  suspended: { id: "terdaftar, tetapi belum dapat diterapkan", en: "listed, and not applied yet" },
  disputed: {
    id: "terdaftar, tetapi undang-undang yang lebih baru menggolongkannya lain; perlu telaah hukum",
    en: "listed, but a later law classes it otherwise; needs legal review",
  },
};

/** The kinds that stand in for one that cannot be applied. */
function substitutesOf(kinds: readonly PunishmentKind[], law: NationalLaw): readonly PunishmentKind[] {
  const codes = new Set(kinds.map(({ code }) => code));
  return (law.discipline?.kinds ?? []).filter(
    ({ substituteFor }) => substituteFor !== undefined && codes.has(substituteFor),
  );
}

function listed(found: readonly PunishmentKind[], effect: Effect, law: NationalLaw): KindConformity {
  const names = named(found);
  const complete = !(effect.kind === "dismissal" && effect.honour === "not-said");
  const doubtful = found.find(({ applies }) => applies !== "regular")?.applies ?? "regular";
  if (complete && doubtful === "regular") {
    const why = { id: `daftar hukuman mengenal jenis ini: ${names.id}`, en: `the law lists this kind: ${names.en}` };
    return { status: "conforms", why, national: basisOf(found), nearest: found };
  }
  const unsaid = { id: "sumber tidak menyebutnya dengan lengkap", en: "the source does not state it fully" };
  const doubt = doubtful === "regular" ? unsaid : DOUBT[doubtful];
  const substitutes = substitutesOf(found, law);
  return {
    status: "unclear",
    why: { id: `${doubt.id}: ${names.id}`, en: `${doubt.en}: ${names.en}` },
    national: basisOf(found),
    nearest: substitutes.length > 0 ? substitutes : found,
  };
}

/** Of one sort: the same thing is done. Who loses a post may also be given a lower one, which is milder. */
function isOfSort(announced: Effect, kind: Effect): boolean {
  if (announced.kind === "delayed") return kind.kind === "delayed" && kind.what === announced.what;
  return kind.kind === announced.kind || (announced.kind === "post-lost" && kind.kind === "post-lowered");
}

/** Whether a listed kind lasts longer or takes more than what was announced: nobody is offered more than was announced. */
function isHeavier(announced: Effect, kind: Effect): boolean {
  if (announced.kind === "allowance-cut" && kind.kind === "allowance-cut" && kind.percent > announced.percent)
    return true;
  if (!("term" in announced) || !("term" in kind)) return false;
  if (typeof announced.term === "string") return false;
  return typeof kind.term === "string" || isLonger(kind.term, announced.term);
}

/** The kinds of the same sort that can be applied and are no heavier. Without any the law offers nothing like it. */
function nearestTo(effect: Effect, law: NationalLaw): readonly PunishmentKind[] {
  const kinds = law.discipline?.kinds ?? [];
  const sameSort = kinds.filter((kind) => isOfSort(effect, kind.effect) && !isHeavier(effect, kind.effect));
  return [...sameSort.filter(({ applies }) => applies !== "suspended"), ...substitutesOf(sameSort, law)];
}

/** The grounds on which a statute does what was announced to a civil servant; one of which the law contradicts itself says so. */
function groundsOf(
  effect: Effect,
  { dismissalGrounds }: NationalLaw,
): readonly { readonly words: Required<Texts>; readonly basis: readonly Citation[] }[] {
  return dismissalGrounds.flatMap(({ title, outcomes }) =>
    outcomes
      .filter(({ employments }) => employments.includes("PNS"))
      .filter((outcome) =>
        (outcome.kind === "form" ? [outcome.form] : outcome.between).some(({ honour }) =>
          sameEffect(effect, { kind: "dismissal", honour }),
        ),
      )
      .map((outcome) => {
        const doubt =
          outcome.kind === "form" ? { id: "", en: "" } : { id: " (perlu telaah hukum)", en: " (needs legal review)" };
        return {
          words: { id: `${title.id}${doubt.id}`, en: `${title.en ?? title.id}${doubt.en}` },
          basis: outcome.basis,
        };
      }),
  );
}

function unlisted(effect: Effect, law: NationalLaw): KindConformity {
  const nearest = nearestTo(effect, law);
  const statutory = groundsOf(effect, law);
  if (statutory.length > 0) {
    const grounds = statutory.map(({ words }) => words.id).join("; ");
    const groundsEn = statutory.map(({ words }) => words.en).join("; ");
    return {
      status: "harsher",
      why: {
        id: `bukan jenis hukuman disiplin; hanya atas alasan yang disebut undang-undang (${grounds}); yang terberat dalam disiplin: ${named(nearest).id}`,
        en: `no disciplinary kind; it exists only on the grounds that statute lists (${groundsEn}); the heaviest in discipline: ${named(nearest).en}`,
      },
      national: [...basisOf(nearest), ...statutory.flatMap(({ basis }) => basis)],
      nearest,
    };
  }
  const former = law.formerly.flatMap(({ kinds }) => kinds).filter((kind) => sameEffect(effect, kind.effect));
  return former.length > 0
    ? {
        status: "obsolete",
        why: {
          id: `dahulu: ${named(former).id}`,
          en: `formerly: ${named(former).en}`,
        },
        national: [...basisOf(nearest), ...basisOf(former)],
        nearest,
      }
    : {
        status: "not-empowered",
        why: {
          id: "daftar tertutup hukuman disiplin tidak mengenal jenis ini",
          en: "the closed list of disciplinary punishments does not know this kind",
        },
        national: basisOf(nearest),
        nearest,
      };
}

/** Before the first law that is carried in there is no answer. */
const noLaw: KindConformity = {
  status: "unclear",
  why: { id: "hukum disiplin hari itu belum dimuat", en: "the discipline law of that day is not carried in" },
  national: [],
  nearest: [],
};

function resigning({ resignation }: NationalLaw): KindConformity {
  return resignation === undefined
    ? {
        status: "unclear",
        why: {
          id: "tidak ada ketentuan tentang pengunduran diri yang berlaku pada hari itu",
          en: "no rule on resignation speaks on that day",
        },
        national: [],
        nearest: [],
      }
    : { status: resignation.status, why: resignation.why, national: resignation.basis, nearest: [] };
}

function compared(effect: Effect, law: NationalLaw): KindConformity {
  switch (effect.kind) {
    case "resignation":
      return resigning(law);
    case "as-the-law-provides":
      return {
        status: "conforms",
        why: { id: "mengikuti hukum yang berlaku", en: "whatever the law in force provides" },
        national: [],
        nearest: [],
      };
    case "reward":
      return {
        status: effect.what === "promotion" ? "unclear" : "conforms",
        why:
          effect.what === "promotion"
            ? {
                id: "kenaikan jabatan atau pangkat punya tata cara sendiri, yang belum dimuat",
                en: "a promotion has a procedure of its own, which is not carried in",
              }
            : { id: "penghargaan tidak menghukum siapa pun", en: "a reward punishes nobody" },
        national: [],
        nearest: [],
      };
    case "post-moved":
      return {
        status: "unclear",
        why: {
          id: "pemindahan ke jabatan lain bukan hukuman disiplin; tata caranya belum dimuat",
          en: "a move to another post is no punishment; the procedure for it is not carried in",
        },
        national: [],
        nearest: [],
      };
    case "not-said":
      return {
        status: "unclear",
        why: { id: "sumber tidak menyebut jenis sanksinya", en: "the source does not say which sanction" },
        national: law.discipline?.basis ?? [],
        nearest: [],
      };
    default: {
      if (law.discipline === undefined) return noLaw;
      const found = law.discipline.kinds.filter((kind) => sameEffect(effect, kind.effect));
      return found.length > 0 ? listed(found, effect, law) : unlisted(effect, law);
    }
  }
}

const comparedUnder = oncePer((law: NationalLaw) => oncePer((effect: Effect) => compared(effect, law)));

/**
 * Holds what a consequence does against the closed list of the law.
 *
 * @internal
 */
export function kindConformity(effect: Effect, law: NationalLaw): KindConformity {
  return comparedUnder(law)(effect);
}
