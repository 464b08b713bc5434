import { type Place, pageHref } from "@/lib/url/address";
import type { TitleBarProps } from "./title-bar";

/** The same view of another index; an index's own places (an episode, a milestone) lead to the list they are in. */
function placeFor(place: Place, symbol: string, hasMilestones: boolean): Place {
  switch (place.page) {
    case "annual":
      return { page: "annual", symbol };
    case "drawdowns":
    case "episode":
      return { page: "drawdowns", symbol };
    case "milestones":
    case "milestone":
      return hasMilestones ? { page: "milestones", symbol } : { page: "overview", symbol };
    default:
      return { page: "overview", symbol };
  }
}

/** The index that the page is about, and the others to choose from. */
export function IndexMenu({ t, place, symbol, indices }: TitleBarProps) {
  const current = indices.find(({ profile }) => profile.symbol === symbol);
  return (
    <details className="relative">
      <summary className="border-b border-rule text-label font-medium whitespace-nowrap hover:text-index">
        {current === undefined ? t("nav.indices") : current.profile.name[t.locale]}{" "}
        <span aria-hidden="true">▾</span>
      </summary>
      <ul className="absolute left-0 z-30 mt-1 max-h-[70vh] min-w-64 overflow-y-auto border border-rule bg-raised py-2 text-label shadow-md max-sm:-left-24">
        {indices.map(({ profile, milestoneCount }) => (
          <li key={profile.symbol}>
            <a
              href={pageHref(t.locale, placeFor(place, profile.symbol.toLowerCase(), milestoneCount > 0))}
              aria-current={profile.symbol === symbol ? "true" : undefined}
              className="block px-4 py-1.5 hover:text-index aria-[current]:font-semibold"
            >
              {profile.name[t.locale]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
