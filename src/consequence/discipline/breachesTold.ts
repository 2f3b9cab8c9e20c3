import type { DisciplineBreachFact } from "../../agreement/disciplineFacts.ts";
import { factsOf } from "../../agreement/factsOf.ts";
import type { Facts } from "../../agreement/facts.ts";
import { settle } from "../../agreement/known.ts";
import { latest, type PlainDate } from "../../time/plainDate.ts";

/** A breach as the dossier tells it: the record known last, or one of those that contradict each other, whatever their order. */
export interface ToldBreach {
  /** The breach. */
  readonly breach: DisciplineBreachFact;
  /** The day since which it has been known as it stands. */
  readonly knownOn: PlainDate;
  /** Whether records contradict each other. */
  readonly told: "once" | "in-conflict";
}

/** What one record says, as a key: records that say the same are one. */
function saying({ on, duty, finding, impact, manner, nature, examination }: DisciplineBreachFact): string {
  return JSON.stringify([on, duty, finding, impact, manner, nature, examination]);
}

/**
 * Every breach of discipline that a dossier records, one per id, in the order of their ids.
 *
 * @internal
 */
export function breachesTold(dossier: Facts): readonly ToldBreach[] {
  const facts = factsOf(dossier, "discipline-breach");
  return [...new Set(facts.map(({ id }) => id))].toSorted().flatMap((id): readonly ToldBreach[] => {
    const told = settle(
      facts.filter((fact) => fact.id === id),
      saying,
    );
    switch (told.kind) {
      case "silent":
        return [];
      case "told":
        return [{ breach: told.fact, knownOn: latest([told.fact.on, told.since]) ?? told.since, told: "once" }];
      case "in-conflict": {
        const charging = told.facts.filter(({ finding }) => finding !== "not-proven");
        // While one record still charges the person, the others clear nobody: it stands for them all.
        return [...(charging.length === 0 ? told.facts : charging)]
          .toSorted((a, b) => (saying(a) < saying(b) ? -1 : 1))
          .slice(0, 1)
          .map((breach) => ({ breach, knownOn: breach.on, told: "in-conflict" }));
      }
    }
  });
}

/**
 * The identity of the case to which a breach belongs: breaches found in one examination are answered together.
 *
 * @internal
 */
export function caseIdOf({ examination, id }: DisciplineBreachFact): string {
  return `conduct/${examination ?? id}`;
}

/**
 * What breaches of one nature have in common: what the authority wrote, or the duty.
 *
 * @internal
 */
export function natureOf({ nature, duty }: DisciplineBreachFact): string {
  return nature ?? duty;
}
