import type { PunishmentKind } from "../consequence/discipline/punishment.ts";
import type { ProvidedKinds } from "../consequence/discipline/disciplineCase.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language, Texts } from "../result.ts";
import { formatBasis, formatConfidence, textIn } from "./format.ts";
import { indented } from "./lines.ts";
import { sentence } from "./wording.ts";

const STANDS_ON: Readonly<Record<"indication" | "proven", Required<Texts>>> = {
  indication: {
    id: "baru indikasi dari catatan: pemeriksaan harus membuktikannya lebih dahulu",
    en: "only an indication from records: an examination has to prove it first",
  },
  proven: {
    id: "terbukti dalam pemeriksaan; pejabat yang berwenang memutuskan",
    en: "proven by examination; the competent authority decides",
  },
};

const APPLIES: Readonly<Record<PunishmentKind["applies"], Required<Texts> | undefined>> = {
  regular: undefined,
  transitional: {
    id: "pengganti sementara selama pemotongan tunjangan kinerja belum dapat diterapkan",
    en: "stands in while the allowance cut cannot be applied",
  },
  suspended: { id: "belum dapat diterapkan", en: "not applied yet" },
  disputed: {
    id: "undang-undang yang lebih baru menggolongkannya lain; perlu telaah hukum",
    en: "a later law classes it otherwise; needs legal review",
  },
};

/**
 * The kinds that the law provides, with their level; several are a choice of the authority.
 *
 * @internal
 */
export function kindsText({ kinds, level }: ProvidedKinds, language: Language): string {
  const titles = kinds.map(({ title }) => textIn(title, language));
  return `${titles.join(language === "id" ? " atau " : " or ")} (${level})`;
}

/**
 * What discipline law provides, on what it stands, and what it could become.
 *
 * @internal
 */
export function punishmentLines(
  recommendation: Extract<Evaluation["recommendations"][number], { readonly kind: "punishment" }>,
  of: Evaluation,
  language: Language,
): readonly string[] {
  const id = language === "id";
  const { because, kinds, couldBecome, standsOn, title } = recommendation;
  const basis = because.basis ?? [];
  const doubts = [...new Set(kinds.flatMap(({ applies }) => APPLIES[applies] ?? []))];
  return [
    indented(0, `**${textIn(title, language)}: ${kindsText(recommendation, language)}**`),
    indented(1, sentence(because, language, of)),
    indented(1, textIn(STANDS_ON[standsOn], language)),
    ...doubts.map((doubt) => indented(1, textIn(doubt, language))),
    ...(couldBecome === undefined
      ? []
      : [
          indented(
            1,
            `${id ? "bila catatan yang belum diverifikasi terbukti" : "if what is not verified is proven"}: ${kindsText(couldBecome, language)}`,
          ),
        ]),
    indented(
      1,
      `${id ? "dasar" : "basis"}: ${formatBasis(basis, of.sources, language)}; ${id ? "keyakinan" : "confidence"}: ${formatConfidence(basis, language)}`,
    ),
  ];
}
