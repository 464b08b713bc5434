import { GoForm } from "@/components/go/go-form";
import { StaleNotice } from "@/components/ui/notices";
import { Unbroken } from "@/components/ui/unbroken";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import type { TitleBar as Bar } from "@/lib/pages/title-bar";
import { DEFAULT_SYMBOL, pageHref } from "@/lib/url/address";
import { LONGEST_SEARCH } from "@/lib/url/field-choices";
import type { GoPlace } from "@/lib/views/go/go-place";
import { readChosen } from "./read-chosen";
import { TitleBar } from "./title-bar";

interface NoticePageProps {
  /** The default language where it names none. */
  readonly locale: string;
  /** Why there is no page: nothing has the address, or what it shows can only be had when the database answers again. */
  readonly reason: "notFound" | "unavailable";
  /** Since when the store has not confirmed that nothing is here; `null` where it has. */
  readonly staleSince?: Date | null;
  /** What the address may have meant, the likeliest first; `null` where nobody looked for that. */
  readonly nearest?: readonly GoPlace[] | null;
  /** What stands above other pages; `null` where it cannot be had, or is not worth its weight. */
  readonly bar?: Bar | null;
}

function Nearest({ heading, places }: { readonly heading: string; readonly places: readonly GoPlace[] }) {
  if (places.length === 0) return null;
  return (
    <section className="max-w-[60ch]">
      <h2 className="font-serif text-title font-semibold">{heading}</h2>
      <ul className="mt-2 border-t border-rule">
        {places.map(({ href, title, index, answer }) => (
          <li key={href} className="border-b border-rule py-2">
            <a href={href} className="font-medium text-index hover:underline">
              <Unbroken text={title} />
            </a>{" "}
            <span className="text-small text-soft">{index}</span>
            <span className="block text-label text-soft">
              <Unbroken text={answer} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function BarAbove({ bar }: { readonly bar: Bar }) {
  return <TitleBar bar={bar} chosen={await readChosen()} />;
}

/** What stands in place of a page that there is not, or not now. */
export function NoticePage({
  locale,
  reason,
  staleSince = null,
  nearest = null,
  bar = null,
}: NoticePageProps) {
  const t = translator(isLocale(locale) ? locale : DEFAULT_LOCALE);
  return (
    <div className="mx-auto max-w-[1248px] px-4 sm:px-8 min-[1600px]:max-w-[1584px]">
      {bar === null ? null : <BarAbove bar={bar} />}
      <main className="grid gap-x-12 gap-y-8 py-10 lg:grid-cols-2">
        <title>{t(`${reason}.title`)}</title>
        <div>
          <StaleNotice t={t} since={staleSince} />
          <h1 className="font-serif text-answer">{t(`${reason}.title`)}</h1>
          <p className="mt-4 max-w-[60ch]">{t(`${reason}.text`)}</p>
          {nearest === null ? null : (
            <div className="mt-6 max-w-[28rem]">
              <GoForm
                action={pageHref(t.locale, { page: "go" })}
                label={t("go.title")}
                submit={t("go.submit")}
                longest={LONGEST_SEARCH}
              />
            </div>
          )}
          <a
            href={pageHref(t.locale, { page: "overview", symbol: DEFAULT_SYMBOL })}
            className="mt-6 inline-block font-medium text-index hover:underline"
          >
            {t("notFound.home")} →
          </a>
        </div>
        {nearest === null ? null : <Nearest heading={t("notFound.nearest")} places={nearest} />}
      </main>
    </div>
  );
}
