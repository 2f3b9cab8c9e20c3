import type { Entry } from "../law/since.ts";
import type { Source } from "../law/source.ts";
import type { CalendarRule } from "../time/workCalendar.ts";
import { defineRuleSet } from "./extendRuleSet.ts";
import type { RuleSet } from "./ruleSet.ts";

/** What an app adds to the calendar: decrees, each with the source in which it stands. */
export interface CalendarDraft {
  /** The sources that the decrees cite, by key. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The decrees: years that are not carried in, or corrections, which take the code of what they correct. */
  readonly calendar: readonly Entry<CalendarRule>[];
}

/**
 * The same rules with further years in their calendar, or further days. Everything else stays as it is.
 *
 * @throws RangeError with everything that `checkRuleSet` finds: an unlisted source, a day outside its year, a day named twice.
 *
 * @example
 * const decree = { year: 2031, states: "whole-year", basis: cite("SKB-2031") } as const;
 * const later = withCalendar(national, {
 *   sources: { "SKB-2031": { instrument: "SKB", title: "Hari Libur Nasional dan Cuti Bersama Tahun 2031" } },
 *   calendar: [
 *     since("2030-09-16", { ...decree, code: "libur-nasional-2031", kind: "libur-nasional", days: [{ on: plainDate("2031-01-01"), title: { id: "Tahun Baru" } }] }),
 *     since("2030-09-16", { ...decree, code: "cuti-bersama-2031", kind: "cuti-bersama", days: [] }),
 *   ],
 * });
 * dayStatus(plainDate("2031-01-02"), workCalendarOn(later, plainDate("2031-01-31"))) // => { kind: "working-day" }
 */
export function withCalendar(ruleSet: RuleSet, draft: CalendarDraft): RuleSet {
  return defineRuleSet({
    ...ruleSet,
    sources: { ...ruleSet.sources, ...draft.sources },
    calendar: [...(ruleSet.calendar ?? []), ...draft.calendar],
  });
}
