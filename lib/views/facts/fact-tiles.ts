import { formatCount, formatShortDay, formatTickPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { requireDay } from "@/lib/series/day";
import { plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import { capSteps, countSteps, disagrees } from "./dated-steps";
import { rowsOfTopic } from "./index-topics";

const DAY_LENGTH = 10;

/** What is asked most of the Hang Seng Index, as its tables have it last; what they lack has no tile. */
export function factTiles(t: Translator, facts: ReferenceFacts): Tile[] {
  const since = (date: string) => t("facts.tile.since", { date: formatShortDay(requireDay(date), t.locale) });
  const [count, cap] = [countSteps(facts).at(-1), capSteps(facts).at(-1)];
  const hours = lastStated(
    rowsOfTopic(facts, "hours").filter(({ what }) => what.en.startsWith("stock exchange")),
  );
  const interval = lastStated(rowsOfTopic(facts, "interval"));
  const base = facts.methodology.find(({ what }) => what.en === "base date and value");
  const contracts = new Set(facts.contracts.map(({ contract }) => contract.en)).size;
  return [
    count && plainTile(t("facts.counts.label"), formatCount(count.value), since(count.date)),
    cap && plainTile(t("facts.caps.label"), formatTickPercent(cap.value), since(cap.date)),
    base && plainTile(t("facts.column.baseValue"), base.value?.en ?? "", dateOf(t, base.date)),
    hours && plainTile(t("facts.tile.hours"), hours.value[t.locale], since(hours.date)),
    interval && plainTile(t("facts.tile.interval"), interval.value[t.locale], t("facts.tile.interval.note")),
    contracts > 0
      ? plainTile(t("facts.tile.contracts"), formatCount(contracts), t("facts.tile.contracts.note"))
      : undefined,
  ].flatMap((tile) => tile ?? []);
}

function dateOf(t: Translator, date: string | null): string {
  return date?.length === DAY_LENGTH ? formatShortDay(requireDay(date), t.locale) : (date ?? "");
}

/** The latest row with a value that no other source stands against. */
function lastStated(rows: ReferenceFacts["methodology"]) {
  const stated = rows.flatMap(({ date, value }) =>
    date === null || value === null || disagrees(value) ? [] : [{ date, value }],
  );
  return stated.sort((one, other) => one.date.localeCompare(other.date)).at(-1);
}
