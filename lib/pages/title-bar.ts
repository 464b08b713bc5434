import type { Translator } from "@/lib/i18n/translator";
import { THEMES, TONE_PAIRS } from "@/lib/preferences/preferences";
import { firstDozen } from "@/lib/reference/dozen";
import type { IndexSummary } from "@/lib/reference/records";
import { DEFAULT_SYMBOL, fileHref, pageHref, placeOf } from "@/lib/url/address";
import { CONTENTS, CONTENTS_GROUPS, IN_ROW, SECTIONS } from "@/lib/url/contents";
import { nameOf, PAGE_TABLE, type PageName, type PageRow, type Place } from "@/lib/url/page-table";
import { sameRevision, type ViewState } from "@/lib/url/view-state";
import type { LabelledLink } from "@/lib/views/parts/content/links";
import { allIndicesLink } from "@/lib/views/parts/dozen-links";
import { VIEW_TABLE } from "./view-table";

export interface BarLink extends LabelledLink {
  readonly current: boolean;
  /** The page shown is not this one, but belongs to it: a year to the annual changes, the sheet to the overview. */
  readonly isSectionOnly?: true;
}

/** What stands above every page: the index and the others, the views, the other language, the appearance. */
export interface TitleBar {
  readonly home: string;
  /** The almanac's name; its end is set in the index's colour. */
  readonly name: { readonly start: string; readonly end: string };
  readonly index: {
    /** What the field is called, and what it holds. */
    readonly field: string;
    readonly label: string;
    readonly links: readonly BarLink[];
    /** Where all are listed; `null` where there are no more. */
    readonly all: LabelledLink | null;
  };
  readonly navLabel: string;
  /** The views of the row under the title, in the groups of the contents. */
  readonly groups: ReadonlyArray<{ readonly label: string; readonly links: readonly BarLink[] }>;
  readonly contents: ContentsLink;
  /** Where a day, a year or a word is asked for. */
  readonly go: LabelledLink;
  readonly language: LabelledLink & {
    readonly lang: string;
    readonly name: string;
    /** What is said to a reader whose browser asks for the other language, in that language. */
    readonly offer: { readonly text: string; readonly close: string };
  };
  readonly preferences: {
    readonly label: string;
    /** Where a choice comes back to. */
    readonly back: string;
    readonly groups: ReadonlyArray<{
      readonly name: "theme" | "tones";
      readonly legend: string;
      readonly options: ReadonlyArray<{ readonly value: string; readonly label: string }>;
    }>;
  };
}

/** The way to the contents of the page's index. */
export interface ContentsLink extends BarLink {
  /** What the field is called that holds the page's view. */
  readonly field: string;
  readonly view: string;
  /** The same contents as JSON. */
  readonly dataHref: string;
  /** The address of the entry that the page belongs to; `null` for none. */
  readonly entry: string | null;
}

interface BarInput {
  readonly t: Translator;
  readonly place: Place;
  readonly state: ViewState;
  /** The index of the page, upper case; `null` where the page is about none. */
  readonly symbol: string | null;
  /** The day of its last close at the state's revision; `null` where the page is about no index. */
  readonly lastDate: string | null;
  readonly indices: readonly IndexSummary[];
}

function isOffered(page: PageName, index: IndexSummary | undefined): boolean {
  const hasPage = VIEW_TABLE[page].isOffered;
  return hasPage === undefined || (index !== undefined && hasPage(index));
}

/** What a page of an index needs in its state: the revision, and the index where its path does not name it. */
function stateOf(page: PageName, symbol: string, state: ViewState): ViewState {
  const { fields }: PageRow = PAGE_TABLE[page];
  const isNamed = fields.includes("symbol") && symbol !== DEFAULT_SYMBOL;
  return { ...sameRevision(state), ...(isNamed ? { symbol } : {}) };
}

/** The same year, month or day of another index, where every session of it is held; `null` elsewhere. */
function samePeriod(place: Place, { coverage, profile }: IndexSummary): Place | null {
  const { completeFrom, completeTo } = coverage;
  if (place.page !== "year" && place.page !== "month" && place.page !== "day") return null;
  if (completeFrom === null || completeTo === null) return null;
  const name = nameOf(place);
  const isHeld = name >= completeFrom.slice(0, name.length) && name <= completeTo.slice(0, name.length);
  return isHeld ? { ...place, symbol: profile.symbol.toLowerCase() } : null;
}

/** The indices that a page leads to: the first twelve, and its own behind them where it is none of these. */
function offeredIndices({ symbol, indices }: BarInput): readonly IndexSummary[] {
  const first = firstDozen(indices);
  const own = indices.find(({ profile }) => profile.symbol === symbol);
  return own === undefined || first.includes(own) ? first : [...first, own];
}

/** The same view of each index; its overview where it has no such view. */
function indexLinks(input: BarInput): BarLink[] {
  const { t, place, state, symbol } = input;
  const wanted = PAGE_TABLE[place.page].ofOtherIndex;
  return offeredIndices(input).map((index) => {
    const { name, symbol: upper } = index.profile;
    const own = upper.toLowerCase();
    const page = isOffered(wanted, index) ? wanted : "overview";
    const other = samePeriod(place, index) ?? placeOf(page, { symbol: own });
    const href = pageHref(t.locale, other, stateOf(page, own, state));
    return { label: name[t.locale], href, current: upper === symbol };
  });
}

/** The entries of the contents for the page's index, in their groups, or those of them that `isListed`. */
function viewGroups(
  { t, place, state, symbol, lastDate, indices }: BarInput,
  isListed: (page: PageName) => boolean = () => true,
): TitleBar["groups"] {
  const own = (symbol ?? DEFAULT_SYMBOL).toLowerCase();
  const index = indices.find(({ profile }) => profile.symbol.toLowerCase() === own);
  const named = { symbol: own, day: lastDate ?? index?.coverage.lastDate };
  return CONTENTS_GROUPS.map((group) => ({
    label: t(`contents.group.${group}`),
    links: CONTENTS[group]
      // The page of a day is that of the last one; there is none of an index that is not known.
      .filter(isListed)
      .filter((page) => isOffered(page, index) && (page !== "day" || index !== undefined))
      .map((page) => ({
        href: pageHref(t.locale, placeOf(page, named), sameRevision(state)),
        label: t(`nav.${page}`),
        current: page === PAGE_TABLE[place.page].section,
        ...(page === PAGE_TABLE[place.page].section && page !== place.page
          ? { isSectionOnly: true as const }
          : {}),
      })),
  }));
}

function contentsLink({ t, place, state, symbol }: BarInput, groups: TitleBar["groups"]): ContentsLink {
  const contents = placeOf("contents", {});
  const own = stateOf("contents", (symbol ?? DEFAULT_SYMBOL).toLowerCase(), state);
  const section = SECTIONS.find((page) => page === PAGE_TABLE[place.page].section);
  const current = groups.flatMap(({ links }) => links).find((link) => link.current);
  return {
    label: t("nav.contents"),
    href: pageHref(t.locale, contents, own),
    current: place.page === "contents",
    field: t("nav.view"),
    view: t(
      place.page === "contents" ? "nav.contents" : section === undefined ? "nav.noView" : `nav.${section}`,
    ),
    dataHref: fileHref(t.locale, contents, own, "json", "contents"),
    entry: current?.href ?? null,
  };
}

function preferencesOf({ t, place, state }: BarInput): TitleBar["preferences"] {
  return {
    label: t("preferences.label"),
    back: pageHref(t.locale, place, state),
    groups: [
      {
        name: "theme",
        legend: t("preferences.theme"),
        options: THEMES.map((value) => ({ value, label: t(`preferences.theme.${value}`) })),
      },
      {
        name: "tones",
        legend: t("preferences.tones"),
        options: TONE_PAIRS.map((value) => ({ value, label: t(`preferences.tones.${value}`) })),
      },
    ],
  };
}

/** The title bar of a page; every entry is a link or a form field, so that it works without scripts. */
export function titleBar(input: BarInput): TitleBar {
  const { t, place, state, symbol, indices } = input;
  const other = t.locale === "en" ? "zh-Hant" : "en";
  const current = indices.find(({ profile }) => profile.symbol === symbol);
  return {
    home: pageHref(t.locale, { page: "overview", symbol: DEFAULT_SYMBOL }),
    name: { start: t("site.nameStart"), end: t("site.nameEnd") },
    index: {
      field: t("nav.index"),
      label: current?.profile.name[t.locale] ?? t("nav.indices"),
      links: indexLinks(input),
      all: allIndicesLink(t, indices.length),
    },
    navLabel: t("nav.label"),
    groups: viewGroups(input, (page) => IN_ROW.has(page)),
    contents: contentsLink(input, viewGroups(input)),
    go: { href: pageHref(t.locale, { page: "go" }), label: t("nav.go") },
    language: {
      href: pageHref(other, place, state),
      lang: other,
      label: t("nav.otherLanguage"),
      name: t("nav.otherLanguageLong"),
      offer: { text: t("nav.offer"), close: t("nav.offerClose") },
    },
    preferences: preferencesOf(input),
  };
}
