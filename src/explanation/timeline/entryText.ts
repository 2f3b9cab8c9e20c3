import type { Language, Texts } from "../../result.ts";
import { formatDay, weightText } from "../format.ts";
import type { DueState, TimelineEntry } from "./timelineEntry.ts";

/**
 * How something with a last day stands, in words.
 *
 * @example
 * dueStateText({ kind: "overdue", days: 3 }, "id") // => "terlambat 3 hari, belum dilaksanakan"
 */
export function dueStateText(state: DueState, language: Language): string {
  const id = language === "id";
  switch (state.kind) {
    case "done":
      if (state.on === undefined) return id ? "dilaksanakan" : "done";
      return id ? `dilaksanakan ${formatDay(state.on, language)}` : `done on ${formatDay(state.on, language)}`;
    case "done-late": {
      const on = formatDay(state.on, language);
      return id
        ? `dilaksanakan ${on}, terlambat ${String(state.days)} hari`
        : `done on ${on}, late by ${String(state.days)} ${state.days === 1 ? "day" : "days"}`;
    }
    case "due":
      return id ? "belum lewat" : "still open";
    case "overdue":
      return id
        ? `terlambat ${String(state.days)} hari, belum dilaksanakan`
        : `late by ${String(state.days)} ${state.days === 1 ? "day" : "days"}, not done yet`;
    case "left-undone":
      return id ? "tidak dilaksanakan; bukan kewajiban" : "not done; it is no duty";
    case "unknown":
      return id ? "tidak ada catatan apakah dilaksanakan" : "no record says whether it was done";
  }
}

const KIND: Readonly<Record<Exclude<TimelineEntry["kind"], "due">, Required<Texts>>> = {
  happened: { id: "tercatat", en: "recorded" },
  expires: { id: "berakhir dengan sendirinya", en: "ends by itself" },
  "takes-effect": { id: "mulai berlaku", en: "takes effect" },
  reminder: { id: "pengingat internal, bukan tenggat hukum", en: "internal reminder, not a due day of the law" },
  expected: { id: "perkiraan", en: "expected" },
};

/**
 * What an entry is and how it stands, in words: a due day, an end, a reminder and an expectation are never worded alike.
 *
 * @example
 * const evaluation = evaluate(contohAgreement, contohFacts, kabContoh, plainDate("2025-12-01"));
 * const signing = timeline(evaluation, contohFacts).entries.find(({ id }) => id === "obligation/sign-agreement");
 * signing && entryText(signing, "id") // => "jatuh tempo (hukum nasional): dilaksanakan 25 Maret 2025, terlambat 47 hari"
 */
export function entryText(entry: TimelineEntry, language: Language): string {
  const id = language === "id";
  switch (entry.kind) {
    case "due": {
      const due = entry.force === "must" ? (id ? "jatuh tempo" : "due") : id ? "dapat dilaksanakan" : "can be done";
      const weight = entry.weight === undefined ? "" : ` (${weightText(entry.weight, language)})`;
      return `${due}${weight}: ${dueStateText(entry.state, language)}`;
    }
    case "expires": {
      const over = id ? "sudah berakhir" : "it is over";
      return entry.state === "over" ? over : KIND.expires[language];
    }
    case "expected":
      return `${KIND.expected[language]}: ${entry.assuming[language]}`;
    case "happened":
    case "takes-effect":
    case "reminder":
      return KIND[entry.kind][language];
  }
}
