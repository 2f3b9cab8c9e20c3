import type { AuthorityFailedFact, SuperiorFailedFact } from "../../agreement/authorityFacts.ts";
import type {
  DecisionDeliveredFact,
  DecisionDispatchedFact,
  DeliveryFailedFact,
  DismissalDecidedFact,
  DismissalProposedFact,
  PayStoppedFact,
} from "../../agreement/deliveryFacts.ts";
import type { DisciplineBreachFact } from "../../agreement/disciplineFacts.ts";
import type {
  AppearedFact,
  CaseOpenedFact,
  ExaminationRecordedFact,
  ExaminedFact,
  PunishmentDecidedFact,
  SummonedFact,
  TeamFormedFact,
  TemporarilyReleasedFact,
} from "../../agreement/procedureFacts.ts";
import type { Texts } from "../../result.ts";
import { officeText } from "../describe/words.ts";
import { formatDay } from "../format.ts";
import { codeName, type FactNames } from "./factNames.ts";

/** A fact about a case of discipline and its procedure. */
export type ProcedureFact =
  | AppearedFact
  | AuthorityFailedFact
  | CaseOpenedFact
  | DecisionDeliveredFact
  | DecisionDispatchedFact
  | DeliveryFailedFact
  | DisciplineBreachFact
  | DismissalDecidedFact
  | DismissalProposedFact
  | ExaminationRecordedFact
  | ExaminedFact
  | PayStoppedFact
  | PunishmentDecidedFact
  | SummonedFact
  | SuperiorFailedFact
  | TeamFormedFact
  | TemporarilyReleasedFact;

const CALL: Readonly<Record<SummonedFact["call"], Required<Texts>>> = {
  first: { id: "pertama", en: "first" },
  second: { id: "kedua", en: "second" },
};

const FINDING: Readonly<Record<DisciplineBreachFact["finding"], Required<Texts>>> = {
  suspected: { id: "Dugaan pelanggaran disiplin", en: "Breach of discipline suspected" },
  proven: { id: "Pelanggaran disiplin terbukti", en: "Breach of discipline proven" },
  "not-proven": { id: "Pelanggaran disiplin tidak terbukti", en: "Breach of discipline not proven" },
};

const LEFT_UNDONE: Readonly<Record<SuperiorFailedFact["to"], Required<Texts>>> = {
  summon: { id: "tidak memanggil", en: "did not summon" },
  examine: { id: "tidak memeriksa", en: "did not examine" },
  report: { id: "tidak melaporkan", en: "did not report" },
};

/**
 * A fact about a case of discipline and its procedure, in both languages.
 *
 * @internal
 */
export function procedureFactText(fact: ProcedureFact, names: FactNames): Required<Texts> {
  const inCase = (id: string, en: string): Required<Texts> => {
    const about = "case" in fact ? ` (${fact.case})` : "";
    return { id: `${id}${about}`, en: `${en}${about}` };
  };
  switch (fact.kind) {
    case "discipline-breach": {
      const { id, en } = FINDING[fact.finding];
      return {
        id: `${id}: ${codeName(fact.duty, names, "id")} (${fact.id})`,
        en: `${en}: ${codeName(fact.duty, names, "en")} (${fact.id})`,
      };
    }
    case "case-opened":
      return inCase("Dugaan pelanggaran diketahui atasan langsung", "The direct superior learnt of a suspected breach");
    case "summoned":
      return inCase(
        `Pemanggilan ${CALL[fact.call].id}; pemeriksaan ${formatDay(fact.examinationOn, "id")}`,
        `${CALL[fact.call].en === "first" ? "First" : "Second"} summons; examination on ${formatDay(fact.examinationOn, "en")}`,
      );
    case "appeared":
      return inCase(
        `${fact.appeared ? "Hadir" : "Tidak hadir"} atas pemanggilan ${CALL[fact.call].id}`,
        `${fact.appeared ? "Appeared" : "Did not appear"} on the ${CALL[fact.call].en} summons`,
      );
    case "team-formed":
      return inCase("Tim pemeriksa dibentuk", "Examination team formed");
    case "temporarily-released":
      return inCase(
        "Dibebaskan sementara dari tugas jabatan",
        "Released from the tasks of the post for the examination",
      );
    case "examined":
      return inCase(`Diperiksa oleh ${officeText(fact.by)}`, `Examined by ${officeText(fact.by)}`);
    case "examination-recorded":
      return fact.examined === "signed"
        ? inCase("Berita acara pemeriksaan ditandatangani", "Record of the examination signed")
        : inCase(
            "Berita acara pemeriksaan; yang diperiksa menolak menandatangani",
            "Record of the examination; the official refused to sign",
          );
    case "punishment-decided":
      return inCase(
        `Keputusan ${fact.id} oleh ${officeText(fact.by)}: ${codeName(fact.step, names, "id")}`,
        `Decision ${fact.id} by ${officeText(fact.by)}: ${codeName(fact.step, names, "en")}`,
      );
    case "decision-delivered":
      return fact.how === "handed-over"
        ? { id: `Keputusan ${fact.decision} disampaikan`, en: `Decision ${fact.decision} handed over` }
        : {
            id: `Keputusan ${fact.decision} sampai di alamat`,
            en: `Decision ${fact.decision} arrived at the address`,
          };
    case "delivery-failed":
      return {
        id: `Tidak hadir pada penyampaian keputusan ${fact.decision}`,
        en: `Absent at the delivery of decision ${fact.decision}`,
      };
    case "decision-dispatched":
      return { id: `Keputusan ${fact.decision} dikirim`, en: `Decision ${fact.decision} sent` };
    case "pay-stopped":
      return inCase("Pembayaran gaji dihentikan", "Pay stopped");
    case "dismissal-proposed":
      return inCase("Usul pemberhentian diterima", "Proposal to dismiss received");
    case "dismissal-decided":
      return inCase("Pemberhentian diputuskan", "Dismissal decided");
    case "superior-failed":
      return inCase(`Atasan langsung ${LEFT_UNDONE[fact.to].id}`, `The direct superior ${LEFT_UNDONE[fact.to].en}`);
    case "authority-failed":
      return fact.how === "did-not-punish"
        ? inCase(
            `${officeText(fact.authority)} tidak menjatuhkan hukuman`,
            `${officeText(fact.authority)} did not punish`,
          )
        : inCase(
            `${officeText(fact.authority)} menjatuhkan hukuman yang lebih ringan daripada seharusnya`,
            `${officeText(fact.authority)} punished more lightly than it should have`,
          );
  }
}
