import type { Because } from "../../law/because.ts";
import { authorityNames } from "./competent.ts";
import { noted, ofCase } from "./caseRecord.ts";
import type { ProcedureDossier } from "./procedureDossier.ts";

/**
 * What becomes of those who left undone what the law asks of them in a case: a direct superior, or an authority.
 *
 * @internal
 */
export function failuresOf(dossier: ProcedureDossier): readonly Because[] {
  const superiors = ofCase("superior-failed", dossier).flatMap(({ on, to }) => {
    const law = dossier.lawOn(on).authority;
    return law === undefined ? [] : [noted("superior-failed", { on, to }, law.failing.superior.basis)];
  });
  const authorities = ofCase("authority-failed", dossier).flatMap(({ on, how, authority }) => {
    const law = dossier.lawOn(on).authority;
    if (law === undefined) return [];
    const found = law.authorities.find(({ code }) => code === authority);
    const values = { on, ...authorityNames(found ?? { title: { id: authority } }) };
    return how === "did-not-punish"
      ? [noted("authority-did-not-punish", values, law.failing.idleAuthority.basis)]
      : [noted("authority-punished-too-lightly", values, law.failing.lenientAuthority.basis)];
  });
  return [...superiors, ...authorities];
}
