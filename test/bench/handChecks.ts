/** The checks of one dossier that somebody would write by hand, for the facts of the benchmark alone: yes or no, without a word on what is wrong. */
type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const DAY = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const isDay = (value: unknown): boolean => typeof value === "string" && DAY.test(value);
const isListOf = (value: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);

const isPost = (value: unknown): boolean => isShape(value) && isText(value["title"]) && isText(value["level"]);
const isParty = (value: unknown): boolean => isShape(value) && isText(value["name"]) && isPost(value["post"]);

const isIndicator = (value: unknown): boolean =>
  isShape(value) &&
  isText(value["id"]) &&
  isText(value["name"]) &&
  isText(value["unit"]) &&
  (value["polarity"] === "higher-is-better" || value["polarity"] === "lower-is-better") &&
  typeof value["key"] === "boolean" &&
  value["accumulation"] === "last" &&
  isShape(value["targets"]) &&
  Object.values(value["targets"]).every(Number.isFinite);

const isObjective = (value: unknown): boolean =>
  isShape(value) && isText(value["id"]) && isText(value["name"]) && isListOf(value["indicators"], isIndicator);

const isAgreement = (value: unknown): boolean =>
  isShape(value) &&
  isText(value["id"]) &&
  Number.isInteger(value["year"]) &&
  isParty(value["mandateGiver"]) &&
  isParty(value["mandateHolder"]) &&
  isDay(value["budgetDocumentApprovedOn"]) &&
  isShape(value["signing"]) &&
  value["signing"]["kind"] === "signed" &&
  isDay(value["signing"]["on"]) &&
  isListOf(value["documents"], (one) => isShape(one) && isText(one["kind"]) && isDay(one["signedOn"])) &&
  isListOf(value["clauses"], (one) => isShape(one) && Number.isInteger(one["number"]) && isText(one["text"])) &&
  isListOf(value["objectives"], isObjective) &&
  isListOf(value["programmes"], (one) => isShape(one) && isText(one["id"]) && Number.isFinite(one["budgetRupiah"])) &&
  isListOf(value["revisions"], isShape);

function isFact(value: unknown): boolean {
  if (!isShape(value) || !isDay(value["on"])) return false;
  switch (value["kind"]) {
    case "post-gained":
      return isPost(value["post"]) && (value["appointment"] === "definitive" || value["appointment"] === "acting");
    case "rank":
      return isText(value["rank"]);
    case "imposed":
      return isText(value["id"]) && isText(value["step"]) && isListOf(value["answers"], isText);
    case "remediation-granted":
      return Number.isInteger(value["year"]);
    case "actual":
      return (
        isText(value["agreement"]) &&
        isText(value["indicator"]) &&
        isText(value["period"]) &&
        Number.isFinite(value["value"])
      );
    case "duty":
      return isText(value["agreement"]) && isText(value["duty"]) && typeof value["carriedOut"] === "boolean";
    case "attendance":
      return value["status"] === "unexcused";
    default:
      return false;
  }
}

/** Whether a parsed dossier is one. */
export function isDossier(value: unknown): boolean {
  if (!isShape(value) || !isDay(value["asOf"]) || !isAgreement(value["agreement"])) return false;
  const facts = value["facts"];
  return (
    isShape(facts) && isText(facts["official"]) && facts["employment"] === "PNS" && isListOf(facts["events"], isFact)
  );
}
