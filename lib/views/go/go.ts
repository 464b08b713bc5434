import { formatCount, formatDay } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import { DOZEN } from "@/lib/reference/dozen";
import type { IndexRecord } from "@/lib/reference/records";
import { pageHref } from "@/lib/url/address";
import { LONGEST_SEARCH } from "@/lib/url/field-choices";
import type { Cell } from "@/lib/views/parts/content/table";
import type { ViewContext } from "@/lib/views/parts/context";
import { definition, section } from "@/lib/views/parts/section";
import { orDash, tableFrom } from "@/lib/views/parts/table-from";
import type { Section, View } from "@/lib/views/parts/view";
import { type FoundPlaces, findPlaces } from "./find-places";
import type { GoPlace } from "./go-place";

/** What the search page is made from. */
export interface GoContext extends Pick<ViewContext, "state" | "t"> {
  /** Every index, in the order of the catalogue; of more than twelve the first, and those that the text names. */
  readonly records: readonly IndexRecord[];
  /** How many there are; absent for those. */
  readonly held?: number;
}

function headlineOf({ t, records }: GoContext, q: string, found: FoundPlaces): Prose {
  if (q === "") {
    const days = records.flatMap(({ series }) => series.days[0] ?? []);
    return t.rich("go.headlineEmpty", { first: formatDay(Math.min(...days), t.locale) });
  }
  return t.rich("go.headline", { q, how: found.how, count: found.places.length });
}

function formSection({ t }: GoContext, q: string): Section {
  const build = () => ({
    line: t("go.examples"),
    action: pageHref(t.locale, { page: "go" }),
    hidden: [],
    fields: [
      {
        ...{ kind: "search" as const, name: "q", label: t("go.field"), value: q },
        ...{ longest: LONGEST_SEARCH, isMain: true as const },
      },
    ],
    submit: t("go.submit"),
  });
  return section({ kind: "form", id: "go", title: t("go.title"), build });
}

/** A place with its index, without which the same year of several could not be told apart. */
function placeCell({ title: value, href, index }: GoPlace): Cell {
  return { value, href, ...(index === "" ? {} : { note: index }) };
}

function placesTable({ t }: GoContext, isStart: boolean, places: readonly GoPlace[]): Section {
  const title = t(isStart ? "go.table.titleEmpty" : "go.table.title");
  const build = () =>
    tableFrom(places, [
      ["place", t("go.column.place"), "prose", placeCell],
      ["answer", t("go.column.answer"), "prose", ({ answer }) => orDash(answer === "" ? null : answer)],
      ["index", t("go.column.index"), "text", ({ index }) => (index === "" ? null : index), "files"],
      ["kind", t("go.column.kind"), "text", ({ kind }) => t(`go.kind.${kind}`)],
      ["address", t("go.column.address"), "text", ({ href }) => href, "files"],
    ]);
  return section({ kind: "table", id: isStart ? "start" : "places", title, build });
}

/**
 * Where a text may lead: the places of the almanac that it means, each with what it says. Without a text, or for one that
 * means none, the pages to choose from. `null` where no index has a close.
 */
export function goView(given: GoContext): View | null {
  const { t, state } = given;
  const records = given.records.filter(({ series }) => series.days.length > 0);
  if (records.length === 0) return null;
  const context = { ...given, records };
  const { held = records.length } = given;
  const q = state.q ?? "";
  const found = findPlaces(t, records, q);
  const headline = headlineOf(context, q, found);
  return {
    title: q === "" ? t("go.title") : t("go.titleOf", { q }),
    description: proseText(headline),
    headline,
    sections: [
      formSection(context, q),
      placesTable(context, q === "" || found.how === "none", found.places),
      definition(t, () => [
        {
          term: t("go.definition.search"),
          text:
            held > DOZEN
              ? t("go.definition.searchMany", { first: DOZEN, indices: formatCount(held) })
              : t("go.definition.searchText", { indices: records.length }),
        },
      ]),
    ],
    shown: null,
  };
}
