import type { Translator } from "@/lib/i18n/translator";
import { fileHref, type Place, pageHref } from "@/lib/url/address";
import type { ViewState } from "@/lib/url/view-state";
import { CopyLink } from "./copy-link";

export interface GiveAwayProps {
  readonly t: Translator;
  readonly place: Place;
  readonly state: ViewState;
  /** What is given, for screen readers that list links out of context. */
  readonly what: string;
  /** The table behind CSV; `null` for the view's own. */
  readonly tableId: string | null;
  /** The plate's element, for the link to it. */
  readonly anchor: string;
}

const LINK = "px-1.5 py-1 hover:text-index";

function Links({ t, place, state, what, tableId, anchor }: GiveAwayProps) {
  const label = (format: string) => `${format}: ${what}`;
  return (
    <>
      <a
        href={fileHref(t.locale, place, state, "csv", tableId)}
        aria-label={label(t("give.csv"))}
        className={LINK}
        download
      >
        {t("give.csv")}
      </a>
      <a href={fileHref(t.locale, place, state, "json")} aria-label={label(t("give.json"))} className={LINK}>
        {t("give.json")}
      </a>
      <CopyLink
        href={`${pageHref(t.locale, place, state)}#${anchor}`}
        label={t("give.link")}
        copiedLabel={t("give.copied")}
        className={LINK}
      />
    </>
  );
}

/**
 * What a plate gives away, the same everywhere: a row of links, folded into one menu on a phone. It is one closed
 * `details` whose content wider screens always show; a browser that cannot do that has the menu there too.
 */
export function GiveAway(props: GiveAwayProps) {
  const { t, what } = props;
  return (
    <details className="relative ml-auto sm:[&::details-content]:[content-visibility:visible]">
      <summary className="px-1.5 py-1 sm:hidden" aria-label={t("give.label", { what })}>
        {t("give.menu")} ▾
      </summary>
      <div className="absolute right-0 z-20 flex min-w-32 flex-col border border-rule bg-raised p-2 shadow-md sm:static sm:min-w-0 sm:flex-row sm:gap-x-1 sm:border-0 sm:bg-transparent sm:p-0 sm:shadow-none">
        <Links {...props} />
      </div>
    </details>
  );
}
