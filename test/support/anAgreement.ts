import {
  type Accumulation,
  type DocumentKind,
  type PerformanceAgreement,
  type Period,
  plainDate,
  type Polarity,
  type Post,
  type Programme,
  type Target,
} from "perjanjian-kinerja";

export const regent: Post = { title: "Bupati", level: "kepala-daerah", role: "bupati" };

export const headOfAgency: Post = {
  title: "Kepala Dinas Kesehatan",
  level: "jpt-pratama",
  role: "kepala-perangkat-daerah",
  echelon: "II.b",
};

export const camat: Post = { title: "Camat", level: "administrator", role: "camat", echelon: "III.a" };

export const secretaryOfAgency: Post = {
  title: "Sekretaris Dinas Kesehatan",
  level: "administrator",
  role: "sekretaris-perangkat-daerah",
  echelon: "III.a",
};

export const staffMember: Post = { title: "Pengelola data", level: "pelaksana", role: "pelaksana" };

/** Who promises, for which year, and when it was signed; a test says only what matters to it. */
export interface Deal {
  readonly year: number;
  /** Not signed where missing. */
  readonly signedOn?: string;
  /** The day of the budget document (DPA), from which the month for signing counts. */
  readonly dpaOn?: string;
  /** A head of agency where missing. */
  readonly post?: Post;
  /** Who gives the mandate; the regent where missing. */
  readonly giver?: Post;
}

/** What one indicator promises: one target for the year, or targets by period. More is better, unless it says otherwise. */
interface Promised {
  readonly target?: Target;
  readonly targets?: Readonly<Partial<Record<Period, Target>>>;
  readonly polarity?: Polarity;
  readonly accumulation?: Accumulation;
  /** The scale of the levels that are promised. */
  readonly scale?: string;
}

/** An agreement that reads on as a sentence. Every word gives a new agreement. */
export interface Agreement extends PerformanceAgreement {
  readonly promising: (indicator: string, promised: Promised) => Agreement;
  /** Promises a programme that the region has set as a priority. */
  readonly prioritising: (programme: string) => Agreement;
  /** Promises a programme with a budget. */
  readonly budgeting: (programme: string, rupiah: number) => Agreement;
  readonly withDocument: (kind: DocumentKind, signedOn: string) => Agreement;
}

function speaking(agreement: PerformanceAgreement): Agreement {
  const including = (programme: Programme): Agreement =>
    speaking({ ...agreement, programmes: [...agreement.programmes, programme] });
  return {
    ...agreement,
    promising: (id, { target, targets, polarity = "higher-is-better", accumulation = "last", scale }) => {
      const year: Period = `${agreement.year}`;
      const indicator = {
        id,
        name: id,
        unit: "%",
        polarity,
        key: true,
        accumulation,
        ...(scale === undefined ? {} : { scale }),
        targets: { ...(target === undefined ? {} : { [year]: target }), ...targets },
      };
      return speaking({
        ...agreement,
        objectives: [...agreement.objectives, { id: `sasaran ${id}`, name: `Sasaran ${id}`, indicators: [indicator] }],
      });
    },
    prioritising: (id) => including({ id, name: id, budgetRupiah: 0, priority: true }),
    budgeting: (id, rupiah) => including({ id, name: id, budgetRupiah: rupiah, priority: false }),
    withDocument: (kind, signedOn) =>
      speaking({ ...agreement, documents: [...agreement.documents, { kind, signedOn: plainDate(signedOn) }] }),
  };
}

/** An agreement that promises nothing yet. */
export function anAgreement({ year, signedOn, dpaOn, post = headOfAgency, giver = regent }: Deal): Agreement {
  return speaking({
    id: `pk-${year}`,
    year,
    mandateHolder: { name: "Siti Contoh", post },
    ...(post.role === "bupati" ? {} : { mandateGiver: { name: "Ahmad Contoh", post: giver } }),
    ...(dpaOn === undefined ? {} : { budgetDocumentApprovedOn: plainDate(dpaOn) }),
    signing: signedOn === undefined ? { kind: "not-signed" } : { kind: "signed", on: plainDate(signedOn) },
    documents: [],
    clauses: [],
    objectives: [],
    programmes: [],
    revisions: [],
  });
}
