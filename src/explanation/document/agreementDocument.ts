import type { PerformanceAgreement, Revision } from "../../agreement/agreement.ts";
import type { Language } from "../../result.ts";
import type { PlainDate } from "../../time/plainDate.ts";
import { annexBlocks } from "./agreementAnnex.ts";
import { changeBlocks } from "./agreementChanges.ts";
import { statementBlocks } from "./agreementStatement.ts";
import type { Cell } from "./cell.ts";
import { localBlocks, type PrintedRules } from "./localRules.ts";
import type { Block, PrintedDocument, Signature } from "./printedDocument.ts";
import { wordsCell } from "./targetCell.ts";

/** How a document is written. */
export interface DocumentOptions {
  /** The language; the official form is the Indonesian one. */
  readonly language: Language;
  /** Where it is signed; a named gap where missing. */
  readonly place?: string;
}

function latestRevision(agreement: PerformanceAgreement): Revision | undefined {
  return agreement.revisions.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)).at(-1);
}

/** The day of a signature; of an amendment nothing records it. */
function signingDay({ signing }: PerformanceAgreement, revision: Revision | undefined, language: Language): Cell {
  const id = language === "id";
  if (revision !== undefined)
    return {
      kind: "gap",
      text: id ? "hari penandatanganan perubahan belum dicatat" : "day of signing the amendment not recorded",
    };
  if (signing.kind === "signed") return { kind: "day", day: signing.on };
  const reason = signing.reason === undefined ? "" : ` (${signing.reason})`;
  return { kind: "gap", text: `${id ? "belum ditandatangani" : "not signed yet"}${reason}` };
}

function signaturesOf({ mandateGiver, mandateHolder }: PerformanceAgreement, language: Language): readonly Signature[] {
  const id = language === "id";
  const sign = ({ name, nip, post }: PerformanceAgreement["mandateHolder"], role: string): Signature => ({
    role,
    post: post.title,
    name,
    ...(nip === undefined ? {} : { nip }),
  });
  if (mandateGiver === undefined) return [sign(mandateHolder, id ? "Yang berjanji" : "Who promises")];
  return [
    sign(mandateGiver, id ? "Pihak kedua" : "Second party"),
    sign(mandateHolder, id ? "Pihak pertama" : "First party"),
  ];
}

/** An agreement for several years says so; its annex is that of the year asked for. */
function severalYears({ year, lastYear }: PerformanceAgreement, language: Language): readonly Block[] {
  if (lastYear === undefined || lastYear === year) return [];
  const text =
    language === "id"
      ? `Perjanjian kinerja ini berlaku sampai dengan tahun ${String(lastYear)}; lampirannya memuat target tahun ${String(year)}.`
      : `This agreement runs until ${String(lastYear)}; its annex gives the targets of ${String(year)}.`;
  return [{ kind: "paragraph", text }];
}

/**
 * The agreement as it is printed and signed: the statement of both parties with its clauses, the annex of objectives, indicators and targets,
 * programmes and budget, and apart from what is signed what the regency declares, each with its source.
 *
 * It shows what was promised as it stood on the day; an amended agreement says so, and what it changed. What is not recorded is a named gap.
 *
 * @term Perjanjian Kinerja (naskah)
 * @basis The form is that in common use; that the annex of PermenPANRB 53/2014 has the statement word by word is not verified.
 *
 * @example
 * const rules = rulesInForce(kabContoh, { on: plainDate("2025-03-25"), year: 2025, signed: true });
 * const paper = agreementDocument(contohAgreement, rules, plainDate("2025-03-25"), { language: "id", place: "Contoh" });
 * paper.blocks[0] // => { kind: "heading", rank: "title", text: "Perjanjian Kinerja Tahun 2025" }
 */
export function agreementDocument(
  agreement: PerformanceAgreement,
  rules: PrintedRules,
  asOf: PlainDate,
  { language, place }: DocumentOptions,
): PrintedDocument {
  const id = language === "id";
  const standing = { ...agreement, revisions: agreement.revisions.filter(({ effectiveOn }) => effectiveOn <= asOf) };
  const revision = latestRevision(standing);
  const name = id
    ? `Perjanjian Kinerja${revision === undefined ? "" : " Perubahan"} Tahun ${String(agreement.year)}`
    : `${revision === undefined ? "" : "Amended "}Performance Agreement ${String(agreement.year)}`;
  const signatures: Block = {
    kind: "signatures",
    place: wordsCell(place, id ? "tempat belum dicatat" : "place not recorded"),
    day: signingDay(agreement, revision, language),
    parties: signaturesOf(agreement, language),
  };
  const local = localBlocks(rules, language);
  return {
    title: `${name}: ${agreement.mandateHolder.post.title}`,
    language,
    blocks: [
      { kind: "heading", rank: "title", text: name },
      ...statementBlocks(agreement, revision, rules.sources, language),
      ...severalYears(agreement, language),
      signatures,
      { kind: "page-break" },
      { kind: "heading", rank: "section", text: id ? `Lampiran ${name}` : `Annex to the ${name}` },
      ...annexBlocks(standing, asOf, language),
      ...changeBlocks(standing, revision, language),
      signatures,
      ...(local.length === 0
        ? []
        : ([
            { kind: "page-break" },
            {
              kind: "heading",
              rank: "section",
              text: id ? "Ketentuan daerah yang menyertai" : "What the regency declares beside it",
            },
            ...local,
          ] as const)),
    ],
  };
}
