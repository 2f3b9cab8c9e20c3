/**
 * The level of a punishment.
 *
 * @term Tingkat hukuman disiplin
 */
export type PunishmentLevel = "ringan" | "sedang" | "berat";

/**
 * Every level, lightest first.
 *
 * @example
 * punishmentLevels // => ["ringan", "sedang", "berat"]
 */
export const punishmentLevels: readonly PunishmentLevel[] = ["ringan", "sedang", "berat"];
