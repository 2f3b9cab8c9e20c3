import type { CompetentAuthority } from "../../consequence/procedure/competent.ts";
import type { Route } from "../../consequence/route.ts";
import type { Tongue } from "../translation.ts";
import { textIn } from "../format.ts";
import { sentence } from "../wording.ts";
import type { ExplanationItem } from "./section.ts";
import { cited, item, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";
import { stepNames } from "./procedureItems.ts";
import { reasonItems } from "./reasonItems.ts";
import { remedyItems } from "./remedyItems.ts";

function called({ title, onlyWhere }: CompetentAuthority, language: Tongue): string {
  return `${textIn(title, language)}${onlyWhere === undefined ? "" : ` (${textIn(onlyWhere, language)})`}`;
}

/** Who may decide. */
function authorityText({ authority }: Route, { of, language }: Teller): string {
  switch (authority.kind) {
    case "not-stated":
      return sentence(authority.because, language, of);
    case "named": {
      const { first, beside, proposedBy } = authority;
      const others = beside.map((one) => called(one, language)).join("; ");
      const named = called(first, language);
      const who = others === "" ? named : phrase("authority-also", language, { first: named, others });
      if (proposedBy === undefined) return who;
      return phrase("authority-proposed", language, { who, by: proposedBy.replaceAll("-", " ") });
    }
  }
}

/** What is to be said about who may decide. */
function authorityItems({ authority }: Route, teller: Teller): readonly ExplanationItem[] {
  if (authority.kind === "not-stated") return [];
  return (authority.because.parts ?? []).flatMap((part) => reasonItems(part, 2, teller));
}

/** The steps that a decision still needs; how far a recorded case has come stands in a section of its own. */
function lackingItem({ procedure }: Route, language: Tongue): readonly ExplanationItem[] {
  if (procedure === undefined || procedure.steps.length === 0) return [];
  const lacking = stepNames(procedure.steps, procedure.lacking, language);
  const doubtful = stepNames(procedure.steps, procedure.doubtful, language);
  return [
    item(2, lacking === "" ? phrase("all-steps", language) : phrase("steps-lacking", language, { steps: lacking })),
    ...(doubtful === "" ? [] : [item(2, phrase("steps-doubtful", language, { steps: doubtful }))]),
  ];
}

/**
 * The lawful ways of a recommendation: who may decide, what is still missing, and how it can be contested. Kinds that share all of it share
 * its items.
 *
 * @internal
 */
export function routeItems(routes: readonly Route[], teller: Teller): readonly ExplanationItem[] {
  const { language } = teller;
  const told = routes.map((route) => ({
    title: textIn(route.title, language),
    who: authorityText(route, teller),
    basis: cited(route.authority.because.basis ?? [], teller),
    below: [
      ...authorityItems(route, teller),
      ...lackingItem(route, language),
      ...remedyItems(route.remedies, 2, teller),
    ],
  }));
  const texts = told.map(({ who, basis, below }) => JSON.stringify([who, basis, below]));
  return told.flatMap(({ who, basis, below }, place) => {
    if (texts.indexOf(texts[place] ?? "") !== place) return [];
    const titles = told.filter((_, other) => texts[other] === texts[place]).map(({ title }) => title);
    return [item(1, phrase("who-may-decide", language, { titles: titles.join("; "), who }), basis), ...below];
  });
}
