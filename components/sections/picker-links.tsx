"use client";

import { HiddenFields } from "@/components/ui/hidden-fields";
import { Unbroken } from "@/components/ui/unbroken";
import type { PickerItems, PickerSearch } from "@/lib/views/parts/view";

interface PickerLinksProps {
  readonly label: string;
  /** Whether the label stands before the choices. */
  readonly isTitled: boolean;
  readonly items: PickerItems;
  readonly search?: PickerSearch | undefined;
}

/** What is picked and what could be; each is a link that adds it or takes it out. */
export function PickerLinks({ label: whole, isTitled, items, search }: PickerLinksProps) {
  return (
    <section aria-label={whole} className="lg:col-span-2 print:hidden">
      {search === undefined ? null : <SearchForm search={search} />}
      <ul className="-mb-2 text-label text-balance">
        {isTitled ? (
          <li aria-hidden="true" className="mr-2 mb-2 inline-block py-1 pr-1 text-soft">
            {whole}
          </li>
        ) : null}
        {items.map(({ label, href, picked, isWay }) => (
          <li key={label} className="mr-2 mb-2 inline-block whitespace-nowrap">
            {href === null ? (
              <span
                className={`block border px-2.5 py-1 text-soft ${isWay === true ? "border-transparent" : "border-rule"}`}
              >
                {label}
              </span>
            ) : (
              <a
                href={href}
                aria-current={picked ? "true" : undefined}
                className={`block border px-2.5 py-1 hover:border-index hover:text-index ${picked ? "border-ink font-medium" : isWay === true ? "border-transparent text-soft" : "border-rule text-soft"}`}
              >
                <span aria-hidden="true">{isWay === true ? "" : signOf(href, picked)}</span>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A plain form, so that it works without scripts; the rest of the address stays. */
function SearchForm({
  search: { label, value, longest, submit, href, all, line },
}: {
  search: PickerSearch;
}) {
  const [action = "", query = ""] = href.split("?");
  return (
    <div className="mb-3 text-label text-soft">
      <form
        key={value}
        method="get"
        action={action}
        autoComplete="off"
        className="flex flex-wrap items-center gap-x-2 gap-y-1"
      >
        <HiddenFields query={query} />
        <label htmlFor="picker-q">{label}</label>
        <input
          {...{ id: "picker-q", name: "q", defaultValue: value, maxLength: longest }}
          type="text"
          enterKeyHint="search"
          className="h-9 w-32 border border-soft bg-paper px-2 text-ink sm:w-48"
        />
        <button type="submit" className="px-1.5 py-1 font-medium text-index hover:underline">
          {submit}
        </button>
        {all === null ? null : (
          <a href={href} className="px-1.5 py-1 hover:text-index hover:underline">
            {all}
          </a>
        )}
      </form>
      {line === null ? null : (
        <p className="mt-2 wrap-anywhere">
          <Unbroken text={line} />
        </p>
      )}
    </div>
  );
}

/** What a click does: it adds, or takes out what is picked; a jump within the page does neither. */
function signOf(href: string, picked: boolean): string {
  if (href.startsWith("#")) return "";
  return picked ? "✓ " : "+ ";
}
