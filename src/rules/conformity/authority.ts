import type { Facts } from "../../agreement/facts.ts";
import type { PostLevel } from "../../agreement/post.ts";
import { type AuthorityQuestion, competentFor } from "../../consequence/procedure/competent.ts";
import type { AuthorityLaw } from "../../consequence/procedure/authorityLaw.ts";
import type { ConsequenceStep } from "../../consequence/ladder/ladder.ts";
import type { PunishmentKind } from "../../consequence/discipline/punishment.ts";
import type { Citation } from "../../law/citation.ts";
import type { AspectConformity } from "./status.ts";

type Asked = Omit<AuthorityQuestion, "punishment">;

/** The punishments that a step could be: the kinds nearest to it; where it is not named, any level that somebody may impose on this post. */
function possible(
  nearest: readonly PunishmentKind[],
  law: AuthorityLaw,
  asked: Asked,
): readonly AuthorityQuestion["punishment"][] {
  if (nearest.length > 0) return nearest;
  const levels = new Set(law.competences.flatMap((one) => one.levels));
  return [...levels]
    .map((level) => ({ level }))
    .filter((punishment) => competentFor(law, { punishment, ...asked }).length > 0);
}

/**
 * Whether who decides a local step may: whoever proposes needs no power to, whoever decides does, for that punishment and that post.
 *
 * @internal
 */
export function authorityConformity(
  { by, mode }: ConsequenceStep,
  local: readonly Citation[],
  nearest: readonly PunishmentKind[],
  law: AuthorityLaw | undefined,
  { level: of, employment }: { readonly level: PostLevel; readonly employment: Facts["employment"] },
): AspectConformity {
  const asked = { of, employment };
  const each =
    law === undefined
      ? []
      : possible(nearest, law, asked).map((punishment) =>
          // Whether a condition holds under which somebody is competent too is not known here.
          competentFor(law, { punishment, ...asked }).filter(({ as }) => as === "named"),
        );
  const all = each.flat();
  const known = all.length > 0;
  const competent = known && each.every((some) => some.some(({ offices }) => offices.includes(by)));
  const who = [...new Set(all.flatMap(({ offices }) => offices))].join(", ").replaceAll("-", " ");
  const proposes = known && mode === "proposed";
  return {
    aspect: "authority",
    status: competent || proposes ? "conforms" : "unclear",
    why: known
      ? {
          id: `${proposes ? "hanya mengusulkan; " : ""}yang berwenang memutuskan: ${who}`,
          en: `${proposes ? "only proposes; " : ""}competent to decide: ${who}`,
        }
      : { id: "yang berwenang belum terkonfirmasi", en: "who is competent is not confirmed" },
    local,
    national: all.flatMap(({ basis }) => basis),
  };
}
