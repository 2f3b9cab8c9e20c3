import type { Trouble } from "./sentences.ts";

const contradiction = (id: string, en: string): Trouble => ({ code: "contradiction", id, en });

/** The budget years that an agreement covers. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

const written = ({ first, last }: Years): string =>
  first === last ? String(first) : `${String(first)}–${String(last)}`;

/** Sentences for parts that are right each by itself and cannot be right together. */
export const sentence = {
  /** Attainment divides by the target. */
  zeroTarget: (period: string): Trouble =>
    contradiction(
      `Targetnya 0 untuk ${period}, padahal makin tinggi makin baik. Capaian dihitung dengan membagi dengan target, sehingga target harus di atas 0. Apakah targetnya belum diisi? Jika dalam periode ini tidak ada yang ditargetkan, hapus periode ini dari targets.`,
      `The target for ${period} is 0 and more is better. Attainment divides by the target, so it must be above 0. Was the target left empty? If nothing is due in this period, leave the period out of targets.`,
    ),
  /** Only the agreement's own years are promised. */
  outsideYear: (period: string, years: Years): Trouble =>
    contradiction(
      `Target untuk ${period} berada di luar tahun perjanjian, ${written(years)}. Betulkan periodenya atau tahun perjanjiannya.`,
      `The target for ${period} lies outside the year of the agreement, ${written(years)}. Correct the period or the year.`,
    ),
  /** An agreement does not end before it begins. */
  lastYearBefore: (first: number, last: number): Trouble =>
    contradiction(
      `Tahun terakhir ("lastYear") ${String(last)} mendahului tahun perjanjian ${String(first)}. Betulkan salah satunya, atau hapus "lastYear" jika perjanjian hanya untuk satu tahun.`,
      `The last year ("lastYear") ${String(last)} comes before the year ${String(first)}. Correct one of them, or leave "lastYear" out if the agreement is for one year.`,
    ),
  /** A plan that is over says nothing of this year. */
  mediumTermBefore: (year: number, years: Years): Trouble =>
    contradiction(
      `Target jangka menengah untuk ${String(year)} mendahului tahun perjanjian, ${written(years)}. Tulis tahun terakhir RPJMD atau Renstra, atau hapus "mediumTerm".`,
      `The medium-term target is for ${String(year)}, before the year of the agreement, ${written(years)}. Write the last year of the plan, or leave "mediumTerm" out.`,
    ),
  /** Nothing lies in it. */
  emptySpan: (min: number, max: number): Trouble =>
    contradiction(
      `Rentang target mulai dari ${String(min)} sampai ${String(max)}, sehingga tidak memuat nilai apa pun. min tidak boleh lebih besar daripada max; apakah keduanya tertukar?`,
      `The target spans from ${String(min)} to ${String(max)} and holds nothing. min must not be above max; are they swapped?`,
    ),
  /** A level means something only by its place on a scale. */
  levelWithoutScale: (level: string): Trouble =>
    contradiction(
      `Targetnya tingkat ${JSON.stringify(level)}, tetapi indikator ini tidak menyebut skala. Tambahkan "scale" dengan nama skalanya atau "stages" dengan tahapannya, atau tulis target sebagai angka JSON.`,
      `The target is the level ${JSON.stringify(level)}, but the indicator names no scale. Add "scale" with the name of the scale or "stages" with its stages, or write the target as a JSON number.`,
    ),
  /** The dossier of somebody else. */
  anotherOfficial: (official: string, holders: readonly string[]): Trouble =>
    contradiction(
      `Berkas ini atas nama ${JSON.stringify(official)}, sedangkan penerima amanahnya ${holders.join(", ")}. Pastikan berkasnya benar, lalu tulis nama yang sama seperti pada perjanjian.`,
      `This is the dossier of ${JSON.stringify(official)}, but the mandate holder is ${holders.join(", ")}. Make sure it is the right one, then write the name as on the agreement.`,
    ),
  /** A stage that the indicator does not list. */
  unknownStage: (stage: string, stages: readonly string[]): Trouble =>
    contradiction(
      `Targetnya tahapan ${JSON.stringify(stage)}, yang tidak ada dalam "stages". Tulis salah satu dari: ${stages.join(", ")}.`,
      `The target is the stage ${JSON.stringify(stage)}, which "stages" does not list. Write one of: ${stages.join(", ")}.`,
    ),
  /** A weight below 0 would pull a mean out of what it is the mean of. */
  negativeWeight: (weight: number): Trouble =>
    contradiction(
      `Bobotnya ${String(weight)}. Bobot tidak boleh di bawah 0; jika belum ditetapkan, jangan cantumkan.`,
      `The weight is ${String(weight)}. A weight cannot be below 0; leave it out if none was agreed.`,
    ),
  /** More was promised than is possible. */
  targetAboveMaximum: (target: number, maximum: number): Trouble =>
    contradiction(
      `Targetnya ${String(target)}, padahal nilai tertinggi yang mungkin ("maximum") ${String(maximum)}. Perbaiki salah satunya.`,
      `The target is ${String(target)}, but the most that is possible ("maximum") is ${String(maximum)}. Correct one of the two.`,
    ),
  /** An indicator that is never due would vanish from every result. */
  noTarget: (): Trouble =>
    contradiction(
      `Indikator ini tidak punya target, sehingga tidak pernah dapat diukur. Isi "targets", misalnya {"2025": 90}, atau hapus indikatornya.`,
      `This indicator has no target, so it could never be measured. Fill "targets", for example {"2025": 90}, or remove the indicator.`,
    ),
  /** Levels cannot be added. */
  summedLevel: (level: string): Trouble =>
    contradiction(
      `Targetnya tingkat ${JSON.stringify(level)}, sedangkan "accumulation" berisi "sum"; tingkat tidak dapat dijumlahkan. Tulis "last" pada "accumulation", atau target berupa angka.`,
      `The target is the level ${JSON.stringify(level)} and "accumulation" is "sum"; levels cannot be added. Write "last" as the accumulation, or a number as the target.`,
    ),
  /** Money is not owed to a programme. */
  negativeBudget: (rupiah: number): Trouble =>
    contradiction(
      `Anggarannya ${String(rupiah)} rupiah; anggaran tidak mungkin di bawah 0. Tulis jumlah rupiah sebagai bilangan bulat, 0 atau lebih.`,
      `The budget is ${String(rupiah)} rupiah; a budget cannot be below 0. Write the rupiah as a whole number, 0 or more.`,
    ),
  /** A disbursement takes nothing back. */
  negativeDisbursement: (rupiah: number): Trouble =>
    contradiction(
      `Realisasi anggarannya ${String(rupiah)} rupiah; yang dibayarkan tidak mungkin di bawah 0. Tulis jumlah yang dibayarkan sampai hari itu, 0 atau lebih.`,
      `The disbursement is ${String(rupiah)} rupiah; what was paid out cannot be below 0. Write what was paid out by that day, 0 or more.`,
    ),
  /** Clocking in is counted. */
  negativeClockIns: (count: number): Trouble =>
    contradiction(
      `Jumlah presensinya ${String(count)}; jumlah tidak mungkin di bawah 0. Tulis berapa kali presensi pada hari itu, 0 atau lebih.`,
      `The number of clock-ins is ${String(count)}; it cannot be below 0. Write how often the official clocked in that day, 0 or more.`,
    ),
  /** Nobody is late by less than nothing. */
  negativeMinutes: (minutes: number): Trouble =>
    contradiction(
      `Keterlambatannya ${String(minutes)} menit; jumlah menit tidak mungkin di bawah 0. Tulis 0 atau lebih, atau jangan cantumkan.`,
      `The lateness is ${String(minutes)} minutes, and cannot be below 0. Write 0 or more, or leave it out.`,
    ),
  /** A result of individual targets is a share. */
  negativeResult: (percent: number): Trouble =>
    contradiction(
      `Capaian SKP-nya ${String(percent)} persen; capaian tidak mungkin di bawah 0. Tulis persentasenya, 0 atau lebih.`,
      `The result is ${String(percent)} percent, and cannot be below 0. Write the percentage, 0 or more.`,
    ),
  /** Clauses are counted from 1. */
  clauseBelowOne: (number: number): Trouble =>
    contradiction(
      `Nomor butirnya ${String(number)}; butir dinomori mulai dari 1. Tulis nomor seperti yang tercetak dalam perjanjian.`,
      `The clause number is ${String(number)}; clauses are numbered from 1. Write the number as printed in the agreement.`,
    ),
  /** A revision changes the promises of its year. */
  revisionOutsideYear: (day: string, years: Years): Trouble =>
    contradiction(
      `Perubahan berlaku mulai ${day}, di luar tahun perjanjian, ${written(years)}, sehingga tidak mengubah target apa pun pada tahun itu. Betulkan tanggalnya, atau buat perjanjian untuk tahun yang bersangkutan.`,
      `The revision takes effect on ${day}, outside the year of the agreement, ${written(years)}, and revises none of its promises. Correct the day, or write an agreement for the other year.`,
    ),
  /** Which of the two counts is anybody's guess. */
  revisedTwice: (day: string): Trouble =>
    contradiction(
      `Sudah ada perubahan lain yang berlaku mulai ${day}, sehingga tidak jelas mana yang berlaku. Gabungkan keduanya, atau betulkan salah satu tanggalnya.`,
      `Another revision takes effect on ${day} too, so that nobody can tell which one counts. Merge them, or correct one of the days.`,
    ),
  /** A level was promised. */
  figureForLevel: (indicator: string, scale: string): Trouble =>
    contradiction(
      `Indikator ${JSON.stringify(indicator)} menjanjikan tingkat pada skala ${JSON.stringify(scale)}, tetapi realisasinya berupa angka. Tulis tingkat yang dicapai sebagai teks.`,
      `Indicator ${JSON.stringify(indicator)} promises a level of the scale ${JSON.stringify(scale)}, but the actual is a number. Write the level that was reached, as text.`,
    ),
} as const;
