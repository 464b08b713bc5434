import { formatLevel, formatPercent, formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { DatedClose } from "@/lib/series/dated-close";
import { toneOf } from "./cell";
import type { Tile } from "./view";

/** A tile in plain ink. */
export function plainTile(label: string, value: string, note = ""): Tile {
  return { label, value, tone: "plain", note };
}

/** A change with its sign, in its colour; n/a for `null`. */
export function changeTile({ locale }: Translator, label: string, change: number | null, note = ""): Tile {
  return { label, value: formatPercent(change, locale, { sign: true }), tone: toneOf(change), note };
}

/** A close and its day. */
export function closeTile({ locale }: Translator, label: string, { day, close }: DatedClose): Tile {
  return plainTile(label, formatLevel(close), formatShortDay(day, locale));
}

/** Two days: those that a tile is counted between. */
export function datesNote(t: Translator, from: number, to: number): string {
  return t("date.fromTo", { from: formatShortDay(from, t.locale), to: formatShortDay(to, t.locale) });
}
