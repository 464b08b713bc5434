import type { Translator } from "@/lib/i18n/translator";
import type { IndexSummary } from "@/lib/store/types";
import { pageHref } from "@/lib/url/address";
import { MOST_COMPARED } from "@/lib/url/fields";
import type { ViewState } from "@/lib/url/view-state";

interface IndexChooserProps {
  readonly t: Translator;
  readonly state: ViewState;
  readonly symbols: readonly string[];
  readonly indices: readonly IndexSummary[];
}

/** The indices compared; each is a link that adds it to the comparison or takes it out. */
export function IndexChooser({ t, state, symbols, indices }: IndexChooserProps) {
  const toggled = (symbol: string) =>
    symbols.includes(symbol) ? symbols.filter((item) => item !== symbol) : [...symbols, symbol];
  return (
    <section aria-label={t("compare.choose")} className="lg:col-span-2">
      <ul className="flex flex-wrap gap-x-2 gap-y-2 text-label">
        {indices.map(({ profile }) => {
          const symbol = profile.symbol.toLowerCase();
          const chosen = symbols.includes(symbol);
          const wanted = toggled(symbol);
          if (wanted.length === 0 || wanted.length > MOST_COMPARED) {
            return (
              <li key={symbol} className="border border-rule px-2.5 py-1 text-soft">
                {profile.shortName[t.locale]}
              </li>
            );
          }
          return (
            <li key={symbol}>
              <a
                href={pageHref(t.locale, { page: "compare" }, { ...state, symbols: wanted })}
                aria-current={chosen ? "true" : undefined}
                className={`block border px-2.5 py-1 hover:border-index hover:text-index ${chosen ? "border-ink font-medium" : "border-rule text-soft"}`}
              >
                {chosen ? "✓ " : "+ "}
                {profile.shortName[t.locale]}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
