import type { Standing } from "../../consequence/standing/standing.ts";
import { formatDay } from "../format.ts";
import { sentence, titleOf } from "../wording.ts";
import type { ExplanationItem } from "./section.ts";
import { cited, item, type Teller } from "./item.ts";
import { phrase } from "./phrases.ts";

function postText({ post }: Standing, { language }: Teller): string {
  switch (post.kind) {
    case "holds": {
      const { title } = post.post;
      if (post.since === undefined) return phrase("post-held", language, { post: title });
      return phrase("post-held-since", language, { post: title, day: formatDay(post.since, language) });
    }
    case "none":
      return phrase("post-none", language, { day: formatDay(post.since, language) });
    case "unknown":
      return phrase("post-unknown", language);
  }
}

function impositionItem(
  { step, from, until, state, basis }: Standing["impositions"][number],
  teller: Teller,
): ExplanationItem {
  const { of, language } = teller;
  const values = {
    step: titleOf(step, of, language),
    from: formatDay(from, language),
    state: phrase(`state-${state}`, language),
    ...(until === undefined ? {} : { until: formatDay(until, language) }),
  };
  return item(
    0,
    phrase(until === undefined ? "imposition" : "imposition-until", language, values),
    cited(basis, teller),
  );
}

/**
 * How the official stands: post, rank, what runs until when.
 *
 * @internal
 */
export function standingItems(teller: Teller): readonly ExplanationItem[] {
  const { of, language } = teller;
  const { rank, dismissedOn, suspended, resignation, impositions, contradictions } = of.standing;
  const dismissed = dismissedOn && phrase("dismissed-since", language, { day: formatDay(dismissedOn, language) });
  const heldOff =
    suspended &&
    phrase("suspended-since", language, {
      day: formatDay(suspended.since, language),
      ground: titleOf(suspended.ground, of, language),
    });
  return [
    item(0, postText(of.standing, teller)),
    ...(rank.kind === "unknown" ? [] : [item(0, phrase("rank", language, { rank: rank.rank }))]),
    ...[dismissed, heldOff, resignation && phrase(`resignation-${resignation}`, language)].flatMap((text) =>
      text === undefined ? [] : [item(0, text)],
    ),
    ...impositions.map((imposition) => impositionItem(imposition, teller)),
    ...contradictions.map((because) =>
      item(0, phrase("to-correct", language, { what: sentence(because, language, of) })),
    ),
  ];
}
