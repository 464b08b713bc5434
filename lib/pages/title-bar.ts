import type { Translator } from "@/lib/i18n/translator";
import { THEMES, TONE_PAIRS } from "@/lib/preferences/preferences";
import type { IndexSummary } from "@/lib/reference/records";
import { DEFAULT_SYMBOL, type Place, pageHref } from "@/lib/url/address";
import { sameRevision, type ViewState } from "@/lib/url/view-state";
import type { LabelledLink } from "@/lib/views/parts/view";

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

/** The same view of another index; an index's own places (an episode, a milestone) lead to the list they are in. */
function placeFor(place: Place, symbol: string, hasMilestones: boolean): Place {
  switch (place.page) {
    case "annual":
      return { page: "annual", symbol };
    case "drawdowns":
    case "episode":
      return { page: "drawdowns", symbol };
    case "milestones":
    case "milestone":
      return hasMilestones ? { page: "milestones", symbol } : { page: "overview", symbol };
    default:
      return { page: "overview", symbol };
  }
}

function indexLinks({ t, place, state, symbol, indices }: BarInput): BarLink[] {
  return indices.map(({ profile, milestoneCount }) => ({
    label: profile.name[t.locale],
    href: pageHref(
      t.locale,
      placeFor(place, profile.symbol.toLowerCase(), milestoneCount > 0),
      sameRevision(state),
    ),
    current: profile.symbol === symbol,
  }));
}

function navLinks({ t, place, state, symbol, indices }: BarInput): BarLink[] {
  const index = (symbol ?? DEFAULT_SYMBOL).toLowerCase();
  const hasMilestones = indices.some(
    ({ profile, milestoneCount }) => profile.symbol.toLowerCase() === index && milestoneCount > 0,
  );
  const section =
    place.page === "episode" ? "drawdowns" : place.page === "milestone" ? "milestones" : place.page;
  const link = (target: Place, page: Exclude<Place["page"], "episode" | "milestone">): BarLink => ({
    href: pageHref(t.locale, target, sameRevision(state)),
    label: t(`nav.${page}`),
    current: page === section,
  });
  const ofIndex = (["overview", "annual", "drawdowns", "milestones"] as const)
    .filter((page) => page !== "milestones" || hasMilestones)
    .map((page) => link({ page, symbol: index }, page));
  return [...ofIndex, link({ page: "compare" }, "compare"), link({ page: "data" }, "data")];
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
