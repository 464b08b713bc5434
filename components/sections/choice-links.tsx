"use client";

import { ViewLink } from "@/components/charts/view-link";
import type { Choice } from "@/lib/views/parts/view";

/** Groups of states to choose from; the current one is bold. Links without scripts, no reload with them. */
export function ChoiceLinks({ groups }: { readonly groups: ReadonlyArray<readonly Choice[]> }) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1">
      {groups
        .filter((group) => group.length > 1)
        .map((group) => (
          <ul key={group.map(({ href }) => href).join(" ")} className="flex flex-wrap gap-x-1 gap-y-1">
            {group.map(({ label, href, dataHref, current }) => (
              <li key={label}>
                <ViewLink
                  href={href}
                  dataHref={dataHref}
                  current={current}
                  className={`inline-block px-1.5 py-1 first:pl-0 hover:text-index ${current ? "font-semibold text-ink" : "text-soft"}`}
                >
                  {label}
                </ViewLink>
              </li>
            ))}
          </ul>
        ))}
    </div>
  );
}
