import { formatCount, formatDate, formatRoughDate, formatTickLevel } from "@/lib/format/format";
import { countSteps, disagrees } from "@/lib/views/facts/dated-steps";
import { latestStated, rowsOfTopic } from "@/lib/views/facts/index-topics";
import { membersBySubIndex } from "@/lib/views/facts/members";
import type { Example } from "./example-context";

const subIndex: Example = ({ t, facts: { constituents } }) => {
  const counts = [...membersBySubIndex(constituents)].sort(([, one], [, other]) => other - one);
  const [largest] = counts;
  const member = constituents.find(({ subIndex: { en } }) => en === largest?.[0]);
  if (largest === undefined || member === undefined) return null;
  return t("term.sub-index.example", {
    ...{ name: member.subIndex[t.locale], count: formatCount(largest[1]) },
    ...{ all: formatCount(constituents.length), date: formatRoughDate(member.asOf, t.locale) },
  });
};

const rebalancing: Example = ({ t, facts }) => {
  const [before, after] = countSteps(facts).slice(-2);
  if (before === undefined || after === undefined) return null;
  return t("term.rebalancing.example", {
    ...{ before: formatCount(before.value), after: formatCount(after.value) },
    date: formatDate(after.date, t.locale),
  });
};

/** The day of a change of method whose row begins so, with the row; `null` where none is undisputed and known to the day. */
function changeOf({ facts }: Parameters<Example>[0], start: string) {
  const found = facts.methodology.find(
    ({ what, date, value }) => what.en.startsWith(start) && date?.length === 10 && !disagrees(value),
  );
  return found?.date ? { ...found, date: found.date } : null;
}

const hShare: Example = ({ t, facts: { constituentCounts } }) => {
  const found = constituentCounts.find(({ note }) => note?.en.startsWith("first H share (") === true);
  // "first H share (China Construction Bank); …", 「首隻H股（建設銀行）；…」.
  const company = found?.note?.[t.locale].split(/[(（)）]/)[1];
  if (found === undefined || company === undefined || disagrees(found.note)) return null;
  return t("term.h-share.example", { company, date: formatDate(found.date, t.locale) });
};

const redChip: Example = (context) => {
  const { t } = context;
  const found = changeOf(context, "first red chip:");
  // "first red chip: CITIC Pacific", 「首隻紅籌股：中信泰富」.
  const company = found?.what[t.locale].split(/[:：]/)[1]?.trim();
  if (found === null || company === undefined) return null;
  return t("term.red-chip.example", { company, date: formatDate(found.date, t.locale) });
};

const dissemination: Example = ({ t, facts }) => {
  const found = latestStated(rowsOfTopic(facts, "interval"));
  if (found === null) return null;
  const values = { interval: found.value[t.locale], date: formatRoughDate(found.date, t.locale) };
  return t("term.dissemination.example", values);
};

const turnover: Example = ({ t, facts }) => {
  const stated = facts.coverage.filter(
    ({ ofWhat, date }) => ofWhat.en.startsWith("turnover") && date !== null,
  );
  const latest = stated.sort((one, other) => ((one.date ?? "") < (other.date ?? "") ? -1 : 1)).at(-1);
  if (latest?.date == null || latest.coveragePercent === null) return null;
  return t("term.turnover.example", {
    ...{ share: formatTickLevel(latest.coveragePercent), date: formatRoughDate(latest.date, t.locale) },
  });
};

/** Examples from the dated facts around the Hang Seng Index, by term. */
export const FACT_EXAMPLES = {
  "sub-index": subIndex,
  rebalancing,
  "h-share": hShare,
  "red-chip": redChip,
  dissemination,
  turnover,
} as const satisfies Readonly<Record<string, Example>>;
