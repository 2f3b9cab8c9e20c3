import type { Standing } from "../consequence/standing.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language, Texts } from "../result.ts";
import { formatDay, textIn } from "./format.ts";
import { indented } from "./lines.ts";
import { titleOf } from "./wording.ts";

/**
 * How the official stands: post, rank, what runs until when.
 *
 * @internal
 */
export function standingLines(
  { post, rank, dismissed, resignation, impositions }: Standing,
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
    accepted: { id: "permohonan mundur dikabulkan", en: "the resignation was accepted" },
  };
  const resigned = resignation === undefined ? undefined : stages[resignation];
  return [
    indented(0, held),
    ...(rank === undefined ? [] : [indented(0, `${id ? "golongan ruang" : "rank"} ${rank}`)]),
    ...(dismissed ? [indented(0, id ? "telah diberhentikan" : "dismissed")] : []),
    ...(resigned === undefined ? [] : [indented(0, textIn(resigned, language))]),
    ...impositions.map(({ step, on, until, state }) => {
      const states: Readonly<Record<string, Texts>> = {
        coming: { id: "belum berlaku", en: "not yet effective" },
        running: { id: "berjalan", en: "running" },
        served: { id: "selesai", en: "served" },
        annulled: { id: "dibatalkan", en: "annulled" },
      };
      const last = until === undefined ? "" : `, ${id ? "sampai dengan" : "until"} ${formatDay(until, language)}`;
      return indented(
        0,
        `${titleOf(step, of, language)}, ${id ? "berlaku" : "effective"} ${formatDay(on, language)}${last}: ${textIn(states[state] ?? { id: state }, language)}`,
      );
    }),
  ];
}
