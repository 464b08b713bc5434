"use client";

import type { Picker } from "@/lib/views/parts/view";

/** What is picked and what could be; each is a link that adds it or takes it out. */
export function PickerLinks({ picker }: { readonly picker: Picker }) {
  return (
    <section aria-label={picker.label} className="lg:col-span-2">
      <ul className="flex flex-wrap gap-2 text-label">
        {picker.items.map(({ label, href, picked }) => (
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
