import { recordClose } from "@/lib/analytics/returns/levels";
import { changeBetween } from "@/lib/analytics/returns/returns";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { datedClose } from "@/lib/series/dated-close";
import { isoFromDay } from "@/lib/series/day";
import { pageHref, placeOf } from "@/lib/url/address";
import { CONTENTS, CONTENTS_GROUPS, type ContentsGroup, type SectionName } from "@/lib/url/contents";
import { sameRevision } from "@/lib/url/view-state";
import { addressSymbol, indexHref, indexName } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { allIndicesLink } from "@/lib/views/parts/dozen-links";
import { depthIsColumn, episodesOf } from "@/lib/views/parts/episode-rows";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section, View } from "@/lib/views/parts/view";
import { rollingChoice, windowText } from "@/lib/views/volatility/rolling-choice";
import { ANSWERS, type ContentsContext } from "./answers";

interface Entry {
  readonly group: ContentsGroup;
  readonly page: SectionName;
  readonly href: string;
}

/** The pages that there are, in their groups; no index without milestones has a page of them. */
function entriesOf({ record, state, t }: ContentsContext): Entry[] {
  const { days } = record.series;
  const day = isoFromDay(at(days, days.length - 1));
  const named = { symbol: addressSymbol(record), day };
  const isThere = (page: SectionName) => page !== "milestones" || record.milestones.length > 0;
  return CONTENTS_GROUPS.flatMap((group) =>
    CONTENTS[group].filter(isThere).map((page) => ({
      ...{ group, page },
      href: pageHref(t.locale, placeOf(page, named), sameRevision(state)),
    })),
  );
}

function listTable(context: ContentsContext, entries: readonly Entry[]): Section {
  const { t } = context;
  const answerOf = ({ page }: Entry) => ANSWERS[page](context) ?? { value: null, note: t("contents.tooFew") };
  const build = () => ({
    look: "contents" as const,
    line: t("contents.list.line", { name: indexName(context) }),
    ...tableFrom(entries, [
      ["part", t("contents.column.group"), "text", ({ group }) => t(`contents.group.${group}`)],
      ["page", t("contents.column.page"), "text", ({ page, href }) => ({ value: t(`nav.${page}`), href })],
      ["answer", t("contents.column.answer"), "text", answerOf],
      ["address", t("contents.column.address"), "text", ({ href }) => href, "files"],
    ]),
  });
  return section({ kind: "table", id: "contents", title: t("contents.list.title"), build });
}

function indicesTable({ record, others, t, catalogue }: ContentsContext): Section {
  const order = catalogue.indices.map(({ profile }) => profile.symbol);
  const records = [record, ...others]
    .filter(({ series }) => series.days.length > 0)
    .sort((one, other) => order.indexOf(one.profile.symbol) - order.indexOf(other.profile.symbol));
  const lastOf = ({ series }: IndexRecord) => datedClose(series, series.days.length - 1);
  const fromRecord = (each: IndexRecord) =>
    changeBetween(recordClose(each.series)?.close ?? lastOf(each).close, lastOf(each).close);
  const deepest = (each: IndexRecord) => {
    const [worst] = episodesOf(each);
    if (worst === undefined) return 0;
    return worst.exact ? worst.depth : { value: worst.depth, note: t("drawdowns.note.atLeast") };
  };
  const name = (each: IndexRecord) => ({
    value: each.profile.name[t.locale],
    href: indexHref(t, each, { page: "overview" }),
  });
  const all = allIndicesLink(t, catalogue.indices.length);
  const build = () => ({
    line: t("contents.indices.line"),
    ...(all === null ? {} : { more: all }),
    ...tableFrom(records, [
      ["index", t("contents.column.index"), "text", name],
      ["symbol", t("contents.column.symbol"), "text", addressSymbol, "files"],
      ["close_points", t("contents.column.close"), "level", (each) => lastOf(each).close],
      ["close_date", t("contents.column.date"), "date", (each) => isoFromDay(lastOf(each).day)],
      ["from_record_percent", t("contents.column.fromRecord"), "change", fromRecord],
      ["deepest_fall_percent", t("contents.column.deepest"), "change", deepest],
      depthIsColumn<IndexRecord>(t, (each) => episodesOf(each)[0]?.exact ?? true),
    ]),
  });
  const title = t("contents.indices.title", { count: records.length });
  return section({ kind: "table", id: "indices", title, build });
}

/**
 * The table of contents of an index: every page with its own answer, and where each index stands. `null` for an index
 * without closes.
 */
export function contentsView(asked: ContentsContext): View | null {
  const { record, t } = asked;
  if (record.series.days.length === 0) return null;
  // Which index is asked for is the contents' own; their pages are in their default state.
  const context = { ...asked, state: sameRevision(asked.state) };
  const entries = entriesOf(context);
  const headline = t.rich("contents.headline", { name: indexName(context), count: entries.length });
  const over = windowText(
    t,
    rollingChoice({}, () => {}),
  );
  return {
    title: t("contents.title", { name: indexName(context) }),
    description: proseText(headline),
    headline,
    sections: [
      listTable(context, entries),
      indicesTable(context),
      indexDefinition(t, record, ["drawdown"], () => [
        { term: t("contents.definition.answers"), text: t("contents.definition.answersText", { over }) },
      ]),
    ],
    shown: null,
  };
}
