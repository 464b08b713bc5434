import type { Translator } from "@/lib/i18n/translator";
import { THEMES, TONE_PAIRS } from "@/lib/preferences/preferences";
import type { IndexSummary } from "@/lib/reference/records";
import { DEFAULT_SYMBOL, pageHref, placeOf } from "@/lib/url/address";
import { LONGEST_SEARCH } from "@/lib/url/fields";
import { nameOf, PAGE_TABLE, type PageName, type Place, SECTIONS } from "@/lib/url/page-table";
import { sameRevision, type ViewState } from "@/lib/url/view-state";
import type { LabelledLink } from "@/lib/views/parts/view";
import { VIEW_TABLE } from "./view-table";

export interface BarLink extends LabelledLink {
  readonly current: boolean;
}

/** What stands above every page: the index and the others, the views, the other language, the appearance. */
export interface TitleBar {
  readonly home: string;
  /** The almanac's name; its end is set in the index's colour. */
  readonly name: { readonly start: string; readonly end: string };
  readonly indexLabel: string;
  readonly indices: readonly BarLink[];
  readonly navLabel: string;
  readonly nav: readonly BarLink[];
  /** The field that goes to a day, year or event. */
  readonly go: { readonly action: string; readonly label: string; readonly longest: number };
  readonly language: LabelledLink & { readonly lang: string; readonly name: string };
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

interface BarInput {
  readonly t: Translator;
  readonly place: Place;
  readonly state: ViewState;
  /** The index of the page, upper case; `null` where the page is about none. */
  readonly symbol: string | null;
  readonly indices: readonly IndexSummary[];
}

function isOffered(page: PageName, index: IndexSummary | undefined): boolean {
  const hasPage = VIEW_TABLE[page].isOffered;
  return hasPage === undefined || (index !== undefined && hasPage(index));
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

/** The same view of each index; its overview where it has no such view. */
function indexLinks({ t, place, state, symbol, indices }: BarInput): BarLink[] {
  const wanted = PAGE_TABLE[place.page].ofOtherIndex;
  return indices.map((index) => {
    const { name, symbol: own } = index.profile;
    const page = isOffered(wanted, index) ? wanted : "overview";
    const other = samePeriod(place, index) ?? { page, symbol: own.toLowerCase() };
    const href = pageHref(t.locale, other, sameRevision(state));
    return { label: name[t.locale], href, current: own === symbol };
  });
}

/** The contents: the views of the page's index, and what is of no index. */
function navLinks({ t, place, state, symbol, indices }: BarInput): BarLink[] {
  const own = (symbol ?? DEFAULT_SYMBOL).toLowerCase();
  const index = indices.find(({ profile }) => profile.symbol.toLowerCase() === own);
  return SECTIONS.filter((page) => isOffered(page, index)).map((page) => ({
    href: pageHref(t.locale, placeOf(page, { symbol: own }), sameRevision(state)),
    label: t(`nav.${page}`),
    current: page === PAGE_TABLE[place.page].section,
  }));
}

/** The title bar of a page; every entry is a link or a form field, so that it works without scripts. */
export function titleBar(input: BarInput): TitleBar {
  const { t, place, state, symbol, indices } = input;
  const other = t.locale === "en" ? "zh-Hant" : "en";
  const current = indices.find(({ profile }) => profile.symbol === symbol);
  return {
    home: pageHref(t.locale, { page: "overview", symbol: DEFAULT_SYMBOL }),
    name: { start: t("site.nameStart"), end: t("site.nameEnd") },
    indexLabel: current?.profile.name[t.locale] ?? t("nav.indices"),
    indices: indexLinks(input),
    navLabel: t("nav.label"),
    nav: navLinks(input),
    go: { action: pageHref(t.locale, { page: "go" }), label: t("go.title"), longest: LONGEST_SEARCH },
    language: {
      href: pageHref(other, place, state),
      lang: other,
      label: t("nav.otherLanguage"),
      name: t("nav.otherLanguageLong"),
    },
    preferences: {
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
    },
  };
}
