import type { Locale } from "@/lib/i18n/locale";
import { keys } from "@/lib/i18n/messages/keys";

/** A place as the search page's JSON has it. */
export interface Suggestion {
  readonly place: string;
  readonly answer: string | null;
  readonly index: string | null;
  readonly address: string;
}

/** What the search page's JSON says to a text; no places where the text means nothing. */
export interface Suggested {
  readonly answer: string;
  readonly tables: { readonly places?: readonly Suggestion[] };
}

const MOST_SHOWN = 8;
const OPTION =
  "block min-h-11 border-b border-rule px-3 py-1.5 text-label last:border-b-0 hover:bg-index/10 aria-selected:bg-index/15 data-[combobox-option-default]:bg-index/10 forced-colors:aria-selected:outline-2";

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function option(href: string, id: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.id = id;
  link.className = OPTION;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  return link;
}

function placeOption({ place, answer, index, address }: Suggestion, id: string): HTMLElement {
  const link = option(address, id);
  const first = element("span", "flex justify-between gap-3");
  first.append(
    element("span", "font-medium", place),
    element("span", "shrink-0 text-small text-soft", index ?? ""),
  );
  link.append(first, element("span", "block truncate text-small text-soft", answer ?? ""));
  return link;
}

/** What stands in the list under the field: the nearest places and the way to all, or a line that there are none. */
export function suggestionOptions(
  said: Suggested,
  all: string,
  listId: string,
  locale: Locale,
): HTMLElement[] {
  const { places = [] } = said.tables;
  if (places.length === 0) {
    const none = element("div", "px-3 py-2 text-small text-soft", said.answer);
    none.setAttribute("role", "option");
    none.setAttribute("aria-disabled", "true");
    return [none];
  }
  const shown = places
    .slice(0, MOST_SHOWN)
    .map((place, position) => placeOption(place, `${listId}-${position}`));
  if (places.length <= MOST_SHOWN) return shown;
  const more = option(all, `${listId}-all`);
  more.append(element("span", "text-index", `${keys["keys.all"][locale]} (${places.length}) →`));
  return [...shown, more];
}
