import type { Translator } from "@/lib/i18n/translator";
import type { OpenedFile } from "@/lib/own-file/own-desk";
import { pageHref, placeOf } from "@/lib/url/address";
import { MOST_COMPARED } from "@/lib/url/field-choices";
import type { PageName } from "@/lib/url/page-table";

interface OwnNavProps {
  readonly t: Translator;
  /** Whose pages these are. */
  readonly file: OpenedFile;
  /** The page that is shown; `null` while none is. */
  readonly page: PageName | null;
  readonly files: readonly OpenedFile[];
}

const PAGES = ["overview", "annual", "monthly", "drawdowns", "returns", "volatility", "sheet"] as const;

/** What a file is compared with before its reader says so: the other files that are open, and the almanac's own index. */
const BESIDE = "hsi";

/** The pages of a file, in the order of the row of views under the title. */
export function OwnNav({ t, file: { symbol, held }, page, files }: OwnNavProps) {
  const others = files.filter((file) => file.symbol !== symbol && file.held !== null);
  const symbols = [symbol, ...others.map((file) => file.symbol), BESIDE].slice(0, MOST_COMPARED);
  const links = [
    // Yearly closes have no months.
    ...PAGES.filter((name) => name !== "monthly" || held?.periodicity !== "yearly").map((name) => ({
      name,
      href: pageHref(t.locale, placeOf(name, { symbol })),
    })),
    { name: "compare" as const, href: pageHref(t.locale, placeOf("compare", {}), { symbols }) },
  ];
  return (
    <nav aria-label={t("analyze.desk.views")} className="mt-4 border-b border-rule text-label print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ name, href }) => (
          <li key={name}>
            <a
              href={href}
              aria-current={page === name ? "page" : undefined}
              className={`-mb-px block border-b-2 py-2 hover:text-index ${page === name ? "border-index font-semibold text-ink" : "border-transparent text-soft"}`}
            >
              {t(`nav.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
