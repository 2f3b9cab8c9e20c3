import type { Truth } from "../law/because.ts";
import type { BreachLeaf } from "./breach.ts";
import { answer, type Inquiry } from "./inquiry.ts";

/**
 * Whether the post that the agreement names is one of those a rule speaks of.
 *
 * @internal
 */
export function askHolder({ roles, levels }: Extract<BreachLeaf, { kind: "holder" }>, { agreement }: Inquiry): Truth {
  const { role, level, title } = agreement.mandateHolder.post;
  const among = (roles ?? [role]).includes(role) && (levels ?? [level]).includes(level);
  return answer("holder", among ? "holds" : "fails", { post: title });
}
