"use client";

import type { MouseEvent } from "react";
import { useViewNavigation } from "@/components/charts/use-view-navigation";
import type { Choice } from "@/lib/views/parts/content/links";

/** Groups of states to choose from; the current one is bold. Links without scripts, no reload with them. */
export function ChoiceLinks({ groups }: { readonly groups: ReadonlyArray<readonly Choice[]> }) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1">
      {groups
        .filter((group) => group.length > 1)
        .map((group) => (
          <ul key={group.map(({ href }) => href).join(" ")} className="flex flex-wrap gap-x-1 gap-y-1">
            {group.map((choice) => (
              <li key={choice.label}>
                <ChoiceLink {...choice} />
              </li>
            ))}
          </ul>
        ))}
    </div>
  );
}

/** A state's own address, which works in a new tab and when copied; followed without a reload where scripts run. */
function ChoiceLink({ label, href, dataHref, current }: Choice) {
  const navigate = useViewNavigation();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || event.button !== 0 || elsewhere) return;
    event.preventDefault();
    navigate(href, dataHref);
  };
  return (
    <a
      href={href}
      onClick={follow}
      className={`inline-block min-w-6 px-1.5 py-1 first:pl-0 hover:text-index ${current ? "font-semibold text-ink" : "text-soft"}`}
      aria-current={current ? "true" : undefined}
    >
      {label}
    </a>
  );
}
