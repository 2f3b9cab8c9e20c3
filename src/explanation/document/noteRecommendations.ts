import type { Evaluation } from "../../evaluation.ts";
import type { Language } from "../../result.ts";
import { statusText } from "../conformityText.ts";
import { afterWindowText, modeText, windowText } from "../describe/consequence.ts";
import { joined } from "../describe/words.ts";
import { formatBasis, textIn } from "../format.ts";
import { sentence } from "../wording.ts";
import type { Block } from "./printedDocument.ts";
import { tableOf } from "./table.ts";
import { wordsCell } from "./targetCell.ts";

type Recommended = Evaluation["recommendations"][number];

/** What is recommended, in a few words. */
function whatText(recommendation: Recommended, language: Language): string {
  const id = language === "id";
  const title = textIn(recommendation.title, language);
  switch (recommendation.kind) {
    case "await-facts":
      return `${title}: ${id ? "menunggu data" : "waiting for facts"}`;
    case "requires-legal-review":
      return `${title}: ${id ? "perlu telaah hukum" : "needs legal review"}`;
    case "open-remediation": {
      const window = windowText(recommendation.window, language);
      const year = String(recommendation.year);
      return id ? `${title}: beri kesempatan ${window} atas tahun ${year}` : `${title}: grant ${window} for ${year}`;
    }
    case "punishment": {
      const kinds = joined(
        recommendation.kinds.map((kind) => textIn(kind.title, language)),
        "or",
        language,
      );
      return `${title}: ${kinds}`;
    }
    case "re-test":
    case "placement":
    case "honourable-dismissal":
      return `${title}: ${afterWindowText(recommendation, language)}`;
    case "statutory-dismissal":
    case "step":
      return textIn(recommendation.stepTitle, language);
  }
}

/** Who may decide it, or whose it is by its source; nothing where nobody says so. */
function whoText(recommendation: Recommended, of: Evaluation, language: Language): string | undefined {
  if (recommendation.kind === "step") return modeText(recommendation.mode, recommendation.by, language);
  const named = (recommendation.routes ?? []).map(({ authority }) =>
    authority.kind === "named" ? textIn(authority.first.title, language) : sentence(authority.because, language, of),
  );
  return named.length === 0 ? undefined : [...new Set(named)].join("; ");
}

/** How it stands against national law. */
function standsText({ conformity, standsAs }: Recommended, language: Language): string | undefined {
  if (conformity === undefined) return undefined;
  const id = language === "id";
  const announced = standsAs === "announced" ? (id ? "diumumkan, bukan usulan; " : "announced, not proposed; ") : "";
  const review = conformity.requiresLegalReview ? (id ? "; perlu telaah hukum" : "; needs legal review") : "";
  return `${announced}${statusText(conformity.status, language)}${review}`;
}

/**
 * What the rules recommend on the day of an evaluation: what, by whom, how it stands against national law, and where it stands.
 *
 * @internal
 */
export function recommendationBlocks(of: Evaluation, language: Language): readonly Block[] {
  const id = language === "id";
  if (of.recommendations.length === 0)
    return [{ kind: "paragraph", text: id ? "Tidak ada yang direkomendasikan." : "Nothing is recommended." }];
  const rows = of.recommendations.map((recommendation) => ({
    what: wordsCell(whatText(recommendation, language), id ? "tidak disebut" : "not said"),
    who: wordsCell(
      whoText(recommendation, of, language),
      id ? "belum ada yang perlu diputuskan" : "nothing to be decided yet",
    ),
    stands: wordsCell(
      standsText(recommendation, language),
      recommendation.track === "local"
        ? id
          ? "belum dinilai"
          : "not judged yet"
        : id
          ? "ketentuan nasional sendiri"
          : "national law itself",
    ),
    basis: wordsCell(
      formatBasis(recommendation.because.basis ?? [], of.sources, language),
      id ? "lihat data yang diperlukan" : "see what is needed",
    ),
  }));
  return [
    tableOf(
      id ? "Tindak lanjut yang direkomendasikan" : "What is recommended",
      {
        what: { title: id ? "Tindak lanjut" : "What", holds: "words" },
        who: { title: id ? "Oleh siapa" : "By whom", holds: "words" },
        stands: { title: id ? "Terhadap hukum nasional" : "Against national law", holds: "words" },
        basis: { title: id ? "Dasar" : "Basis", holds: "words" },
      },
      rows,
    ),
    {
      kind: "note",
      text: id
        ? "Rekomendasi, bukan keputusan: pejabat yang berwenang memutuskan menurut tata caranya."
        : "A recommendation, not a decision: the competent authority decides, by its procedure.",
    },
  ];
}
