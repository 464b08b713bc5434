import { changeBetween } from "@/lib/analytics/returns/returns";
import {
  formatCount,
  formatLevel,
  formatMoney,
  formatPercent,
  formatShortDay,
  formatSpan,
  formatTickLevel,
  formatTickPercent,
} from "@/lib/format/format";
import { datedClose } from "@/lib/series/dated-close";
import { sliceSeries } from "@/lib/series/slice-series";
import type { ViewContext } from "@/lib/views/parts/context";
import { moneyUnit } from "@/lib/views/parts/counted-in";
import { extremesOf } from "@/lib/views/parts/extremes";
import { changeTile, datesNote, plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import type { OnceOutcome, Outcome } from "./outcome";

// A shorter span is told in days anyway.
const DAYS_TOLD_AS_YEARS = 365;

/** What the reader's money came to: worth, rate a year, deepest fall within, the way back to even, time held. */
export function returnsTiles(context: ViewContext, outcome: Outcome): Tile[] {
  const { once } = outcome;
  return once === null ? savingTiles(context, outcome) : onceTiles(context, outcome, once);
}

/** The reader's assumptions in a few words; empty where there are none. */
function supposedNote({ t }: ViewContext, { assumptions }: Outcome): string {
  if (assumptions === null) return "";
  return t("returns.supposed", {
    yield: formatTickPercent(assumptions.yieldPerYear),
    inflation: formatTickPercent(assumptions.inflationPerYear),
  });
}

function onceTiles(context: ViewContext, outcome: Outcome, once: OnceOutcome): Tile[] {
  const { t, record } = context;
  const { stretch, amount, assumptions } = outcome;
  const currency = moneyUnit(record.profile);
  const supposed = supposedNote(context, outcome);
  const yearly = t("returns.tile.yearly", { supposed: assumptions === null ? "no" : "yes" });
  const alone = t("returns.tile.indexAlone", {
    rate: formatPercent(once.yearly, t.locale, { sign: true }),
  });
  const short = once.yearly === null ? t("reason.short") : "";
  return [
    plainTile(
      t("returns.tile.worth", { currency, amount: formatTickLevel(amount) }),
      formatMoney(once.worth, t.locale),
      supposed,
    ),
    changeTile(t, t("returns.tile.change"), once.change, datesNote(t, stretch.from.day, stretch.to.day)),
    changeTile(t, yearly, once.worthYearly, assumptions === null || short !== "" ? short : alone),
    deepestTile(context, outcome),
    evenTile(context, outcome, once),
    heldTile(context, outcome),
  ];
}

function savingTiles(context: ViewContext, outcome: Outcome): Tile[] {
  const { t, record } = context;
  const { saving, stretch } = outcome;
  const supposed = supposedNote(context, outcome);
  const missing = saving === null ? t("returns.reason.noMonth") : "";
  const first = saving === null ? "" : formatShortDay(saving.first.day, t.locale);
  const paid = t("returns.tile.payments", { count: saving?.payments ?? 0, first });
  const currency = moneyUnit(record.profile);
  return [
    plainTile(
      t("returns.tile.paidIn", { currency }),
      formatMoney(saving?.paidIn ?? null, t.locale),
      missing || paid,
    ),
    plainTile(
      t("returns.tile.savingWorth", { currency }),
      formatMoney(saving?.worth ?? null, t.locale),
      missing || supposed,
    ),
    changeTile(
      t,
      t("returns.tile.weighted"),
      saving?.moneyWeighted ?? null,
      missing || t("returns.tile.weightedNote"),
    ),
    changeTile(
      t,
      t("returns.tile.index"),
      saving === null ? null : stretch.cagr,
      missing || (stretch.cagr === null ? t("reason.short") : datesNote(t, stretch.from.day, stretch.to.day)),
    ),
    deepestTile(context, outcome),
    heldTile(context, outcome),
  ];
}

function deepestTile({ t }: ViewContext, { stretch }: Outcome): Tile {
  const label = t("overview.tile.deepestWithin", { exact: stretch.exactDrawdown ? "yes" : "no" });
  return changeTile(t, label, stretch.maxDrawdown);
}

/** The gain that it takes from the last close to what was paid, or to the highest close where nothing was lost. */
function evenTile({ t, record }: ViewContext, { stretch }: Outcome, once: OnceOutcome): Tile {
  const { from, to } = stretch;
  const label = t("returns.tile.even");
  if (once.change < 0) {
    const gain = changeBetween(to.close, once.bought.close);
    return changeTile(
      t,
      label,
      gain,
      t("returns.tile.evenBought", { close: formatLevel(once.bought.close) }),
    );
  }
  const within = sliceSeries(record.series, from.day, to.day);
  const highest = datedClose(within, extremesOf(within).highest);
  if (highest.close <= to.close) return plainTile(label, t("returns.tile.evenNothing"));
  const note = t("returns.tile.evenHighest", {
    close: formatLevel(highest.close),
    day: formatShortDay(highest.day, t.locale),
  });
  return changeTile(t, t("returns.tile.evenHigh"), changeBetween(to.close, highest.close), note);
}

function heldTile({ t }: ViewContext, { stretch }: Outcome): Tile {
  const days = stretch.to.day - stretch.from.day;
  const note = days < DAYS_TOLD_AS_YEARS ? "" : t("returns.tile.days", { days: formatCount(days) });
  return plainTile(t("returns.tile.held"), formatSpan(days, t.locale), note);
}
