import type { Standing } from "../consequence/standing/standing.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language, Texts } from "../result.ts";
import { formatBasis, formatDay, textIn } from "./format.ts";
import { indented } from "./lines.ts";
import { sentence, titleOf } from "./wording.ts";

/**
 * How the official stands: post, rank, what runs until when.
 *
 * @internal
 */
export function standingLines(
  { post, rank, dismissedOn, suspended, resignation, impositions, contradictions }: Standing,
  of: Evaluation,
  language: Language,
): readonly string[] {
  const id = language === "id";
  const held =
    post.kind === "holds"
      ? `${id ? "menduduki jabatan" : "holds the post"} ${post.post.title}${post.since === undefined ? "" : `, ${id ? "sejak" : "since"} ${formatDay(post.since, language)}`}`
      : post.kind === "none"
        ? `${id ? "tidak menduduki jabatan sejak" : "holds no post since"} ${formatDay(post.since, language)}`
        : id
          ? "jabatan belum diketahui"
          : "whether a post is held is unknown";
  const stages: Readonly<Record<string, Texts>> = {
    promised: {
      id: "janji mundur tercatat; tetap janji sampai ada permohonan",
      en: "a promise to resign is recorded; it stays a promise until a request is made",
    },
    requested: { id: "permohonan mundur tercatat", en: "a request to resign is recorded" },
    withdrawn: { id: "permohonan mundur ditarik kembali", en: "the request to resign was withdrawn" },
    accepted: { id: "permohonan mundur dikabulkan", en: "the resignation was accepted" },
  };
  const resigned = resignation === undefined ? undefined : stages[resignation];
  return [
    indented(0, held),
    ...(rank.kind === "unknown" ? [] : [indented(0, `${id ? "golongan ruang" : "rank"} ${rank.rank}`)]),
    ...(dismissedOn === undefined
      ? []
      : [indented(0, `${id ? "diberhentikan sejak" : "dismissed since"} ${formatDay(dismissedOn, language)}`)]),
    ...(suspended === undefined
      ? []
      : [
          indented(
            0,
            id
              ? `diberhentikan sementara sebagai PNS sejak ${formatDay(suspended.since, language)}: ${titleOf(suspended.ground, of, language)}; bukan hukuman disiplin`
              : `suspended as a civil servant since ${formatDay(suspended.since, language)}: ${titleOf(suspended.ground, of, language)}; no punishment`,
          ),
        ]),
    ...(resigned === undefined ? [] : [indented(0, textIn(resigned, language))]),
    ...impositions.map(({ step, from, until, state, basis }) => {
      const states: Readonly<Record<string, Texts>> = {
        coming: { id: "belum berlaku", en: "not yet effective" },
        suspended: { id: "ditangguhkan menunggu upaya administratif", en: "held up by a remedy" },
        waiting: { id: "menunggu yang sedang dijalani selesai", en: "waits for another to end" },
        running: { id: "berjalan", en: "running" },
        served: { id: "selesai", en: "served" },
        replaced: { id: "dianggap selesai karena hukuman yang lebih berat", en: "ended by a heavier one" },
        annulled: { id: "dibatalkan", en: "annulled" },
      };
      const last = until === undefined ? "" : `, ${id ? "sampai dengan" : "until"} ${formatDay(until, language)}`;
      return indented(
        0,
        `${titleOf(step, of, language)}, ${id ? "berlaku" : "effective"} ${formatDay(from, language)}${last}: ${textIn(states[state] ?? { id: state }, language)}${basis.length === 0 ? "" : ` (${formatBasis(basis, of.sources, language)})`}`,
      );
    }),
    ...contradictions.map((because) =>
      indented(0, `${id ? "perlu diperbaiki" : "to be corrected"}: ${sentence(because, language, of)}`),
    ),
  ];
}
