import type { Language } from "../../result.ts";
import { formatNumber } from "../format.ts";

/**
 * A sum of money as it is printed: the sign of the currency without a space, and always two decimals.
 *
 * @example
 * formatRupiah(1234567, "id") // => "Rp1.234.567,00"
 * @example
 * formatRupiah(1234567, "en") // => "Rp1,234,567.00"
 */
export function formatRupiah(value: number, language: Language): string {
  const [whole = "", cents = ""] = Math.abs(value).toFixed(2).split(".");
  const sign = value < 0 ? "−" : "";
  return `${sign}Rp${formatNumber(Number(whole), language)}${language === "id" ? "," : "."}${cents}`;
}
