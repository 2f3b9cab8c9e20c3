import type { CaseProcedure } from "../../consequence/procedure/procedure.ts";
import type { Remedy } from "../../consequence/remedy/remedy.ts";
import type { Evaluation } from "../../evaluation.ts";
import type { Citation } from "../../law/citation.ts";
import { textIn } from "../format.ts";
import { titleOf } from "../wording.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import type { EffectEntry, ExpiryEntry } from "./timelineEntry.ts";

type Ends = Pick<ExpiryEntry, "id" | "on" | "what" | "title" | "basis">;

function ending(asOf: PlainDate, force: ExpiryEntry["force"], entry: Ends): ExpiryEntry {
  return { kind: "expires", ...entry, force, state: entry.on < asOf ? "over" : "running" };
}

/** The last days of the time to object, of the time to improve, and of a place for the time being. One that is held up has none. */
function remediation({ remediation: stands, asOf }: Evaluation): readonly ExpiryEntry[] {
  const basis = stands.because.basis ?? [];
  const of = (what: "objection" | "remediation" | "placement", on: PlainDate, year: number, id: string, en: string) =>
    ending(asOf, what === "objection" ? "may" : "must", {
      id: [what, year].join("/"),
      on,
      what: `${what}-ends`,
      title: { id: `${id} (tahun ${String(year)})`, en: `${en} (${String(year)})` },
      basis,
    });
  const window = (on: PlainDate, year: number): ExpiryEntry =>
    of("remediation", on, year, "Akhir kesempatan memperbaiki kinerja", "Time to improve ends");
  switch (stands.kind) {
    case "not-final":
      return stands.objection === "pending"
        ? []
        : [of("objection", stands.until, stands.year, "Akhir waktu mengajukan keberatan", "Time to object ends")];
    case "running":
      return [window(stands.until, stands.year)];
    case "ended": {
      const { placement, until, year } = stands;
      const placed = placement?.kind === "temporarily-placed" || placement?.kind === "honourable-dismissal-due";
      return [
        // One that was closed before its day has no last day any more.
        ...(until < asOf ? [window(until, year)] : []),
        ...(placed
          ? [of("placement", placement.until, year, "Akhir penempatan sementara", "Place for the time being ends")]
          : []),
      ];
    }
    case "none":
    case "await-facts":
    case "requires-legal-review":
    case "recommended":
    case "paused":
      return [];
  }
}

/** What runs or was served; what was annulled or replaced did not end by itself. */
function consequences(evaluation: Evaluation): readonly ExpiryEntry[] {
  return evaluation.standing.impositions.flatMap(({ id, step, until, state, basis }) =>
    until === undefined ||
    (state !== "running" && state !== "served") ||
    (state === "served" && until >= evaluation.asOf)
      ? []
      : [
          ending(evaluation.asOf, "must", {
            id: ["consequence", id].join("/"),
            on: until,
            what: "consequence-ends",
            title: {
              id: `Hari terakhir: ${titleOf(step, evaluation, "id")}`,
              en: `Last day of: ${titleOf(step, evaluation, "en")}`,
            },
            basis,
          }),
        ],
  );
}

/** Two ways of counting give two last days, the earlier one being the safe one. Once it was contested, neither matters. */
function contestable(remedy: Remedy, procedure: CaseProcedure, { asOf }: Evaluation): readonly ExpiryEntry[] {
  const { until, state, kind, title, because } = remedy;
  if (until === undefined || state === "pending" || state === "concluded") return [];
  const { fromDecision, fromReceipt } = until;
  const [name = ""] = procedure.cases;
  const basis: readonly Citation[] = because.basis ?? [];
  const last = (on: PlainDate, from: "decision" | "receipt", id: string, en: string): ExpiryEntry =>
    ending(asOf, "may", {
      id: ["remedy", procedure.decision?.id ?? "", kind, from].join("/"),
      on,
      what: "remedy-ends",
      title: {
        id: `Hari terakhir ${title.id}, ${id} (${name})`,
        en: `Last day for ${textIn(title, "en")}, ${en} (${name})`,
      },
      basis,
    });
  return [
    ...(fromDecision.kind === "day"
      ? [last(fromDecision.on, "decision", "dihitung sejak tanggal keputusan", "counted from the decision")]
      : []),
    ...(fromReceipt?.kind === "day"
      ? [last(fromReceipt.on, "receipt", "dihitung sejak diterima", "counted from the receipt")]
      : []),
  ];
}

/**
 * Every day on which something ends by itself, also those that have passed.
 *
 * @internal
 */
export function expiries(evaluation: Evaluation): readonly ExpiryEntry[] {
  return [
    ...remediation(evaluation),
    ...consequences(evaluation),
    ...evaluation.procedures.flatMap((procedure) =>
      (procedure.remedies.kind === "contestable" ? procedure.remedies.remedies : []).flatMap((remedy) =>
        contestable(remedy, procedure, evaluation),
      ),
    ),
  ];
}

/**
 * The days from which decided punishments have an effect.
 *
 * @internal
 */
export function effects(evaluation: Evaluation): readonly EffectEntry[] {
  return evaluation.procedures.flatMap(({ effect, decision, cases: [name = ""] }): readonly EffectEntry[] => {
    if (effect.kind !== "on") return [];
    const step = decision?.step ?? "";
    return [
      {
        kind: "takes-effect",
        id: ["effect", decision?.id ?? name].join("/"),
        on: effect.on,
        title: {
          id: `${titleOf(step, evaluation, "id")} mulai berlaku (${name})`,
          en: `${titleOf(step, evaluation, "en")} takes effect (${name})`,
        },
        basis: effect.because.basis ?? [],
      },
    ];
  });
}
