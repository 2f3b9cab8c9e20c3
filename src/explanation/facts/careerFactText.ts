import type { AttendanceFact, WorkScheduleFact } from "../../agreement/attendanceFacts.ts";
import type { AuthorityPlaceFact } from "../../agreement/authorityFacts.ts";
import type {
  AnnulledFact,
  DirectSuperiorFact,
  ImposedFact,
  PostGainedFact,
  PostLostFact,
  RankFact,
  ResignationFact,
  ServedFact,
} from "../../agreement/careerFacts.ts";
import type { SkpResultFact } from "../../agreement/disciplineFacts.ts";
import type { DismissalGroundFact, ReinstatedFact, SuspendedFact } from "../../agreement/dismissalFacts.ts";
import type { Texts } from "../../result.ts";
import { officeText } from "../describe/words.ts";
import { formatNumber } from "../format.ts";
import { codeName, type FactNames } from "./factNames.ts";

/** A fact about posts, ranks, attendance, and what was imposed. */
export type CareerFact =
  | AnnulledFact
  | AttendanceFact
  | AuthorityPlaceFact
  | DirectSuperiorFact
  | DismissalGroundFact
  | ImposedFact
  | PostGainedFact
  | PostLostFact
  | RankFact
  | ReinstatedFact
  | ResignationFact
  | ServedFact
  | SkpResultFact
  | SuspendedFact
  | WorkScheduleFact;

const RESIGNATION: Readonly<Record<ResignationFact["stage"], Required<Texts>>> = {
  promised: { id: "Pernyataan bersedia mengundurkan diri (janji)", en: "Readiness to resign declared (a promise)" },
  requested: { id: "Permohonan mengundurkan diri diajukan", en: "Resignation requested" },
  withdrawn: { id: "Permohonan mengundurkan diri dicabut", en: "Request to resign withdrawn" },
  accepted: { id: "Pengunduran diri diterima", en: "Resignation accepted" },
};

const ATTENDANCE: Readonly<Record<AttendanceFact["status"], Required<Texts>>> = {
  present: { id: "Masuk kerja", en: "At work" },
  excused: { id: "Tidak masuk kerja dengan alasan yang sah", en: "Absent with a valid reason" },
  unexcused: { id: "Tidak masuk kerja tanpa alasan yang sah", en: "Absent without a valid reason" },
  unverified: { id: "Tidak masuk kerja, alasan belum diverifikasi", en: "Absent, reason not verified yet" },
};

const PLACE: Readonly<Record<AuthorityPlaceFact["held"], Required<Texts>>> = {
  vacant: { id: "lowong", en: "vacant" },
  acting: { id: "diisi pejabat pelaksana tugas, pelaksana harian, atau penjabat", en: "held by an acting official" },
  definitive: { id: "diisi pejabat definitif", en: "held definitively" },
};

const WEEK: Readonly<Record<WorkScheduleFact["week"], Required<Texts>>> = {
  "five-day": { id: "lima hari kerja", en: "five days a week" },
  "six-day": { id: "enam hari kerja", en: "six days a week" },
};

const LOST: Readonly<Record<NonNullable<PostLostFact["appointment"]> | "whatever-was-held", Required<Texts>>> = {
  acting: { id: "Tugas sebagai pejabat sementara berakhir", en: "Acting appointment ended" },
  definitive: { id: "Tidak lagi menduduki jabatan definitif", en: "Definitive post no longer held" },
  "whatever-was-held": { id: "Tidak lagi menduduki jabatan", en: "Post no longer held" },
};

/**
 * A fact about posts, ranks, attendance, and what was imposed, in both languages.
 *
 * @internal
 */
export function careerFactText(fact: CareerFact, names: FactNames): Required<Texts> {
  const named = (code: string, id: string, en: string): Required<Texts> => ({
    id: `${id}: ${codeName(code, names, "id")}`,
    en: `${en}: ${codeName(code, names, "en")}`,
  });
  switch (fact.kind) {
    case "post-gained": {
      const { title } = fact.post;
      return fact.appointment === "acting"
        ? { id: `Ditunjuk sebagai pejabat sementara: ${title}`, en: `Appointed acting: ${title}` }
        : { id: `Diangkat dalam jabatan: ${title}`, en: `Appointed to the post: ${title}` };
    }
    case "post-lost":
      return LOST[fact.appointment ?? "whatever-was-held"];
    case "direct-superior": {
      const { name, post } = fact.superior;
      return { id: `Atasan langsung: ${name}, ${post.title}`, en: `Direct superior: ${name}, ${post.title}` };
    }
    case "rank":
      return { id: `Pangkat/golongan ${fact.rank}`, en: `Rank ${fact.rank}` };
    case "imposed":
      return named(fact.step, `Konsekuensi dijatuhkan (${fact.id})`, `Consequence imposed (${fact.id})`);
    case "annulled":
      return { id: `Keputusan dibatalkan: ${fact.imposed}`, en: `Decision annulled: ${fact.imposed}` };
    case "served":
      return { id: `Selesai menjalani: ${fact.imposed}`, en: `Served: ${fact.imposed}` };
    case "resignation":
      return RESIGNATION[fact.stage];
    case "attendance":
      return ATTENDANCE[fact.status];
    case "work-schedule": {
      const { id, en } = WEEK[fact.week];
      return { id: `Jadwal kerja: ${id}`, en: `Work schedule: ${en}` };
    }
    case "authority-place": {
      const { id, en } = PLACE[fact.held];
      return {
        id: `Jabatan ${officeText(fact.authority)} ${id}`,
        en: `The post of ${officeText(fact.authority)} is ${en}`,
      };
    }
    case "skp-result":
      return {
        id: `Capaian SKP tahun ${String(fact.year)}: ${formatNumber(fact.percent, "id")}%`,
        en: `SKP result of ${String(fact.year)}: ${formatNumber(fact.percent, "en")}%`,
      };
    case "dismissal-ground":
      return fact.state === "established"
        ? named(fact.ground, "Alasan pemberhentian terbukti", "Ground of dismissal established")
        : named(fact.ground, "Dugaan alasan pemberhentian", "Ground of dismissal suspected");
    case "suspended":
      return named(fact.ground, "Diberhentikan sementara", "Suspended as a civil servant");
    case "reinstated":
      return { id: "Diaktifkan kembali", en: "Reinstated" };
  }
}
