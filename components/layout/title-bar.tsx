import type { Translator } from "@/lib/i18n/translator";
import type { IndexSummary } from "@/lib/reference/records";
import { DEFAULT_SYMBOL, type Place, pageHref } from "@/lib/url/address";
import type { ViewState } from "@/lib/url/view-state";
import { IndexMenu } from "./index-menu";
import { PreferencesMenu } from "./preferences-menu";

export interface TitleBarProps {
  readonly t: Translator;
  readonly place: Place;
  readonly state: ViewState;
  /** The index of the page, upper case; `null` where the page is about none. */
  readonly symbol: string | null;
  readonly indices: readonly IndexSummary[];
}

const SECTION = { episode: "drawdowns", milestone: "milestones" } as const;

function sectionOf(place: Place): string {
  return place.page === "episode" || place.page === "milestone" ? SECTION[place.page] : place.page;
}

function NavLinks({ t, place, symbol, indices }: TitleBarProps) {
  const index = (symbol ?? DEFAULT_SYMBOL).toLowerCase();
  const hasMilestones = indices.some(
    (item) => item.profile.symbol.toLowerCase() === index && item.milestoneCount > 0,
  );
  const places: Place[] = [
    { page: "overview", symbol: index },
    { page: "annual", symbol: index },
    { page: "drawdowns", symbol: index },
    ...(hasMilestones ? [{ page: "milestones", symbol: index } as const] : []),
    { page: "compare" },
    { page: "data" },
  ];
  const section = sectionOf(place);
  return (
    <nav aria-label={t("nav.label")} className="scroll-hint -mx-4 overflow-x-auto px-4 lg:mx-0 lg:px-0">
      <ul className="flex gap-5 text-label">
        {places.map((item) => {
          const current = item.page === section;
          return (
            <li key={item.page}>
              <a
                href={pageHref(t.locale, item)}
                aria-current={current ? "page" : undefined}
                className={`block border-b-2 py-1.5 whitespace-nowrap hover:text-index ${current ? "border-index text-ink" : "border-transparent text-soft"}`}
              >
                {t(
                  `nav.${item.page as "overview" | "annual" | "drawdowns" | "milestones" | "compare" | "data"}`,
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Name, index, views, language and appearance; everything in it is a link or a form, so it works without scripts. */
export function TitleBar(props: TitleBarProps) {
  const { t, place, state } = props;
  const other = t.locale === "en" ? "zh-Hant" : "en";
  return (
    <header className="border-b border-rule">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 pt-3 pb-1">
        <a
          href={pageHref(t.locale, { page: "overview", symbol: DEFAULT_SYMBOL })}
          className="font-serif text-title font-semibold whitespace-nowrap"
        >
          Hang Seng <span className="text-index">Almanac</span>
        </a>
        <IndexMenu {...props} />
        <div className="order-last w-full lg:order-none lg:ml-auto lg:w-auto">
          <NavLinks {...props} />
        </div>
        <div className="ml-auto flex items-center gap-4 lg:ml-0">
          <a
            href={pageHref(other, place, state)}
            hrefLang={other}
            lang={other}
            aria-label={t("nav.otherLanguageLong")}
            className="text-label text-soft hover:text-index"
          >
            {t("nav.otherLanguage")}
          </a>
          <PreferencesMenu t={t} back={pageHref(t.locale, place, state)} />
        </div>
      </div>
    </header>
  );
}
