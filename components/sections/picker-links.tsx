"use client";

import type { PickerItems } from "@/lib/views/parts/view";

interface PickerLinksProps {
  readonly label: string;
  /** Whether the label stands before the choices. */
  readonly isTitled: boolean;
  readonly items: PickerItems;
}

/** What is picked and what could be; each is a link that adds it or takes it out. */
export function PickerLinks({ label: whole, isTitled, items }: PickerLinksProps) {
  return (
    <section aria-label={whole} className="lg:col-span-2 print:hidden">
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

/** What a click does: it adds, or takes out what is picked; a jump within the page does neither. */
function signOf(href: string, picked: boolean): string {
  if (href.startsWith("#")) return "";
  return picked ? "✓ " : "+ ";
}
