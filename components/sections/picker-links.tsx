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
    <section aria-label={whole} className="lg:col-span-2">
      <ul className="flex flex-wrap gap-2 text-label">
        {isTitled ? (
          <li aria-hidden="true" className="py-1 pr-1 text-soft">
            {whole}
          </li>
        ) : null}
        {items.map(({ label, href, picked }) => (
          <li key={label}>
            {href === null ? (
              <span className="block border border-rule px-2.5 py-1 text-soft">{label}</span>
            ) : (
              <a
                href={href}
                aria-current={picked ? "true" : undefined}
                className={`block border px-2.5 py-1 hover:border-index hover:text-index ${picked ? "border-ink font-medium" : "border-rule text-soft"}`}
              >
                <span aria-hidden="true">{picked ? "✓ " : "+ "}</span>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
