import type { Effect } from "../../consequence/effect.ts";
import type { PunishmentKind } from "../../consequence/punishment.ts";
import type { Citation } from "../../law/citation.ts";
import type { Texts } from "../../result.ts";
import { listedKinds, type NationalLaw, sameEffect } from "./nationalLaw.ts";
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

function listed(found: readonly PunishmentKind[], effect: Effect): KindConformity {
  const stands = found.some(({ standing }) => standing === "regular");
  const complete = !(effect.kind === "dismissal" && effect.honour === "not-said");
  if (stands && complete) {
    const why = {
      id: `daftar hukuman mengenal jenis ini: ${named(found).id}`,
      en: `the law lists this kind: ${named(found).en}`,
    };
    return { status: "conforms", why, national: basisOf(found), nearest: found };
  }
  const why = stands
    ? {
        id: `sumber tidak menyebutnya dengan lengkap; yang ada: ${named(found).id}`,
        en: `the source does not state it fully; the law lists: ${named(found).en}`,
      }
    : {
        id: `hanya ada sebagai pengganti sementara: ${named(found).id}`,
        en: `it only stands in for another kind: ${named(found).en}`,
      };
  return { status: "unclear", why, national: basisOf(found), nearest: found };
}

/** Losing a post and getting a lower one are of one sort: the law offers both where only one was announced. */
function sort({ kind }: Effect): Effect["kind"] {
  return kind === "post-lost" ? "post-lowered" : kind;
}

/** The kinds of the same sort; without any, the heaviest. */
function nearestTo(effect: Effect, law: NationalLaw): readonly PunishmentKind[] {
  const kinds = listedKinds(law.discipline);
  const sameSort = kinds.filter((kind) => sort(kind.effect) === sort(effect));
  return sameSort.length > 0 ? sameSort : kinds.slice(-1);
}

function unlisted(effect: Effect, law: NationalLaw): KindConformity {
  const nearest = nearestTo(effect, law);
  const { dismissal } = law;
  if (dismissal !== undefined && sameEffect(effect, dismissal.effect)) {
    const grounds = dismissal.grounds.map(({ id }) => id).join("; ");
    const groundsEn = dismissal.grounds.map(({ id, en }) => en ?? id).join("; ");
    return {
      status: "harsher",
      why: {
        id: `bukan jenis hukuman disiplin; hanya atas alasan yang disebut undang-undang (${grounds}); yang terberat dalam disiplin: ${named(nearest).id}`,
        en: `no disciplinary kind; it exists only on the grounds that statute lists (${groundsEn}); the heaviest in discipline: ${named(nearest).en}`,
      },
      national: [...basisOf(nearest), ...dismissal.basis],
      nearest,
    };
  }
  const former = law.formerly.flatMap(({ kinds }) => kinds).filter((kind) => sameEffect(effect, kind.effect));
  return former.length > 0
    ? {
        status: "obsolete",
        why: {
          id: `jenis ini sudah tidak ada lagi; dahulu: ${named(former).id}`,
          en: `this kind no longer exists; formerly: ${named(former).en}`,
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

/**
 * Holds what a consequence does against the closed list of the law.
 *
 * @internal
 */
export function kindConformity(effect: Effect, law: NationalLaw): KindConformity {
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
    case "not-said":
      return {
        status: "unclear",
        why: { id: "sumber tidak menyebut jenis sanksinya", en: "the source does not say which sanction" },
        national: law.discipline?.basis ?? [],
        nearest: [],
      };
    default: {
      const found = listedKinds(law.discipline).filter((kind) => sameEffect(effect, kind.effect));
      return found.length > 0 ? listed(found, effect) : unlisted(effect, law);
    }
  }
}
