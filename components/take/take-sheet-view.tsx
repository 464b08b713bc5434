import { Unbroken } from "@/components/ui/unbroken";
import type { Translator } from "@/lib/i18n/translator";
import type { Take } from "@/lib/pages/find-take";
import { TakeItemView } from "./take-item-view";

interface TakeSheetProps {
  readonly t: Translator;
  readonly sheet: Take["sheet"];
}

/** The ways to take a plate away, in three columns side by side, on a phone in one list; the same in a page and over one. */
export function TakeSheetView({ t, sheet }: TakeSheetProps) {
  return (
    <div data-take-sheet={t("take.of", { what: sheet.title })} data-closes={t("take.close")}>
      <div className="grid gap-x-6 gap-y-6 sm:grid-cols-3 lg:gap-x-9">
        {sheet.groups.map(({ id, label, items }) => (
          <section key={id} aria-labelledby={`take-${id}`} className="min-w-0">
            <h2 id={`take-${id}`} className="border-b border-ink pb-1.5 font-serif text-[1rem] font-semibold">
              {label}
            </h2>
            <ul>
              {items.map((item) => (
                <li key={item.id} data-item={item.id} className="border-b border-rule">
                  <TakeItemView t={t} item={item} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="mt-5 max-w-[80ch] text-small text-soft">
        <Unbroken text={sheet.note} />
      </p>
    </div>
  );
}
