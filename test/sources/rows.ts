/**
 * What press reports on performance agreements say, row by row, in our own words. Each row stands as an executable example under its id in
 * the test file of its family.
 */
export interface Row {
  readonly id: string;
  readonly says: string;
}

/** The families with the highest number of each, and the rows added between. Taking out a row fails against this. */
export const families = { L22: 11, L23: 2, L24: 15, B19: 6, S: 8 } as const;
export const added = ["L22-6a", "L24-2a"] as const;

export const rows: readonly Row[] = [
  // Kabupaten Lebong, signed Thursday 31 March 2022
  {
    id: "L22-1",
    says: "The regent signs with each head of agency and each camat; expert staff sign too; the Sekda and the assistants accompany.",
  },
  {
    id: "L22-2",
    says: "Targets are monitored periodically; a slow performer is evaluated straight away, outside the calendar.",
  },
  {
    id: "L22-3",
    says: "Three pillars must be carried out: discipline, this year's performance, next year's plan; where they are not, the agreement is said to stand no longer.",
  },
  { id: "L22-4", says: "A discipline team is responsible for enforcement; discipline is the priority of the year." },
  {
    id: "L22-5",
    says: "Four points stand ready: relieved of the post; relieved for one year; one grade lower for who holds none; last, dishonourable dismissal.",
  },
  {
    id: "L22-6",
    says: "Seven clauses: pass down, action plan, monitoring, reports, targets, staff discipline, and readiness to resign and to accept sanctions.",
  },
  {
    id: "L22-6a",
    says: 'Clause 7 names clauses "1 and 6": either of them, both of them, or 1 to 6; the reading taken is shown.',
  },
  { id: "L22-7", says: "Six heads who were absent on 31 March signed on 11 April 2022." },
  {
    id: "L22-8",
    says: "Reward and punishment are looked at per quarter and decided for the year; who falls short may be asked to resign, or be made to.",
  },
  {
    id: "L22-9",
    says: "The cascade goes level by level: section heads with their assistant, sub-section heads with their section head.",
  },
  { id: "L22-10", says: "The regent himself monitors and stands ready to impose the four points." },
  { id: "L22-11", says: "A yearly, mandatory agenda with a follow-up, not a ceremony." },

  // Kabupaten Lebong, signed Tuesday 28 March 2023
  { id: "L23-1", says: "Of 18 regional target indicators of 2022, 7 missed the target, 4 met it, 7 exceeded it." },
  { id: "L23-2", says: "Every year the region must evaluate how its agreements were carried out." },

  // Kabupaten Lebong, signed Monday 25 March 2024
  {
    id: "L24-1",
    says: "The agreement, the SKP and the integrity pact are signed together by every head of agency; three sign symbolically, the others follow.",
  },
  { id: "L24-2", says: "Who attended the signing is tracked: one sub-district did not come." },
  {
    id: "L24-2a",
    says: "Two reports of the day disagree on who was there and signed; what is in conflict stays unknown.",
  },
  { id: "L24-3", says: "The agreements of echelon III are left to each head of agency." },
  {
    id: "L24-4",
    says: "The agreement is due within one month after the budget document; signed later it is late, and still valid.",
  },
  { id: "L24-5", says: "The legal basis is the ministerial regulation 6/2022 on performance management." },
  {
    id: "L24-6",
    says: "An agreement is a commitment, a yardstick, the basis of reward and sanction, of monitoring, and of the SKP.",
  },
  {
    id: "L24-7",
    says: "Where targets are not reached the regent, and each head of agency at his own level, may sanction.",
  },
  { id: "L24-8", says: "Of 18 regional target indicators of 2023, 6 missed the target; some exceeded it." },
  { id: "L24-9", says: "What was missed in 2023 is carried into 2024, in line with the medium-term plan." },
  { id: "L24-10", says: "Each agency is evaluated every three months." },
  {
    id: "L24-11",
    says: "Violations of work discipline include a target not met, attendance unclear, a priority programme not carried out; the list is open and meant for all staff.",
  },
  { id: "L24-12", says: "Sanctions reach up to proposing dismissal; an authority decides." },
  { id: "L24-13", says: "Sekda, Inspektorat and BKPSDM monitor attendance; staff clock in four times a day." },
  { id: "L24-14", says: "The purpose is to follow the progress of achievement, above all in service to the public." },
  {
    id: "L24-15",
    says: "Every official, above all post holders, masters the tasks of the post for the regent's vision and mission.",
  },

  // Kota Bekasi, signed Tuesday 11 June 2019
  {
    id: "B19-1",
    says: "Officials of echelons II, III and IV sign a statement of absolute responsibility: a post contract.",
  },
  { id: "B19-2", says: "By letter 800/032/BKPPD of 14 January 2019 they comply with five documents." },
  {
    id: "B19-3",
    says: "A first evaluation three months after signing; a second one looks at the last six months; sufficient score, compliance and integrity.",
  },
  { id: "B19-4", says: "Results that do not live up to the statement are a condition for resignation." },
  { id: "B19-5", says: "The personnel agency monitors directly." },
  { id: "B19-6", says: "A commitment that yields good performance, not a ceremony." },

  // Kabupaten Solok, signed Friday 14 February 2020
  {
    id: "S-1",
    says: "The regent assigns the head of an agency to carry out programmes with indicators: a measurable commitment within task, function and authority.",
  },
  {
    id: "S-2",
    says: "It can be monitored every month at a staff meeting; the agency reports its strategy and its budget realisation.",
  },
  { id: "S-3", says: "No planned activity is left without its funds disbursed." },
  {
    id: "S-4",
    says: "Who does not meet the agreed performance within one year in a post is given six months to improve.",
  },
  { id: "S-5", says: "The basis is Perpres 29/2014 and PermenPANRB 53/2014." },
  { id: "S-6", says: "A real commitment to raise integrity, and the basis for evaluating the apparatus." },
  { id: "S-7", says: "Agencies that signed must realise what they agreed." },
  { id: "S-8", says: "The work is accountable to the public; each agency guards the activities in its field." },
];
