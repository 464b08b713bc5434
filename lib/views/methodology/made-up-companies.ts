import { MADE_UP_BASKET } from "@/lib/methodology/made-up-basket";
import { DEFAULT_CAP } from "./methodology-context";
import { capLabel } from "./worked-words";

/** What the page works with by itself: how many companies, under which cap. */
export function madeUpCompanies(): { readonly count: number; readonly cap: string } {
  return { count: MADE_UP_BASKET.length, cap: capLabel(DEFAULT_CAP / 100) };
}
