/** What a key asks of a page, whatever has the focus. */
export type PageKey = "go" | "help" | "prev" | "next";

/** What a press says: its key, and what is held with it. */
type Press = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing">;

const FIELDS = "input, textarea, select, [contenteditable], dialog";
/** What arrow keys are for already: fields, charts, tables that scroll, the years above a page, open menus. */
const WALKED = `${FIELDS}, [tabindex], [role=slider], [role=listbox], details[open], [aria-expanded=true], [data-sheet-menu]`;

const KEYS: ReadonlyMap<string, PageKey> = new Map([
  ["/", "go"],
  ["?", "help"],
  ["ArrowLeft", "prev"],
  ["ArrowRight", "next"],
]);

/** What a press asks of the page; `null` where it is somebody else's: of a field, of the browser, of what has the focus. */
export function keyOf(press: Press, focused: Pick<Element, "closest"> | null): PageKey | null {
  const asked = KEYS.get(press.key);
  if (asked === undefined || press.isComposing || press.altKey || press.ctrlKey || press.metaKey) return null;
  const isArrow = asked === "prev" || asked === "next";
  if (isArrow && press.shiftKey) return null;
  return (focused?.closest(isArrow ? WALKED : FIELDS) ?? null) === null ? asked : null;
}
