import Combobox from "@github/combobox-nav";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { type Suggested, suggestionOptions } from "./suggestion-list";

const PAUSE_MS = 60;
const LIST =
  "absolute top-full z-40 mt-1 max-h-[70vh] min-w-full overflow-y-auto overscroll-contain border border-rule bg-raised text-left shadow-md sm:w-[26rem] data-[side=left]:left-0 data-[side=right]:right-0";

const known = new WeakSet<HTMLInputElement>();

function makeList(field: HTMLInputElement): HTMLElement {
  const list = document.createElement("div");
  list.id = `${field.id}-list`;
  list.className = LIST;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.getAttribute("aria-label") ?? "");
  // The field keeps the focus while something in the list is pressed.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  return list;
}

async function ask(form: HTMLFormElement, q: string, signal: AbortSignal): Promise<Suggested | null> {
  try {
    const answer = await fetch(`${new URL(form.action).pathname}.json?${new URLSearchParams({ q })}`, {
      signal,
    });
    return answer.ok ? ((await answer.json()) as Suggested) : null;
  } catch {
    // Offline, or asked for something else meanwhile: the form works all the same.
    return null;
  }
}

/** The list under a field, which is asked for anew with each text. */
class Suggestions {
  readonly #list: HTMLElement;
  readonly #combobox: Combobox;
  #asked = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly form: HTMLFormElement,
    readonly field: HTMLInputElement,
  ) {
    this.#list = makeList(field);
    // The list hangs from what the field stands in, as wide at least.
    field.parentElement?.classList.add("relative");
    field.after(this.#list);
    this.#combobox = new Combobox(field, this.#list, {
      tabInsertsSuggestions: false,
      firstOptionSelectionMode: "active",
    });
  }

  /** Asks for what the field says once the hand rests. */
  update(): void {
    clearTimeout(this.#pause);
    this.#asked.abort();
    const q = this.field.value.trim();
    if (q === "") this.close();
    else this.#pause = setTimeout(() => void this.#show(q), PAUSE_MS);
  }

  close(): void {
    clearTimeout(this.#pause);
    this.#asked.abort();
    if (this.#list.hidden) return;
    this.#list.hidden = true;
    this.#combobox.stop();
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  async #show(q: string): Promise<void> {
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    const said = await ask(this.form, q, signal);
    if (said === null || signal.aborted || document.activeElement !== this.field) return;
    const { lang } = document.documentElement;
    const all = `${new URL(this.form.action).pathname}?${new URLSearchParams({ q })}`;
    const options = suggestionOptions(said, all, this.#list.id, isLocale(lang) ? lang : DEFAULT_LOCALE);
    if (this.isOpen) this.#combobox.stop();
    this.#list.replaceChildren(...options);
    this.#list.scrollTop = 0;
    const { left, right } = this.field.getBoundingClientRect();
    this.#list.dataset["side"] = left < document.documentElement.clientWidth - right ? "left" : "right";
    this.#list.hidden = false;
    this.#combobox.start();
  }
}

/**
 * Gives a search field its list of suggestions, a combobox by ARIA's pattern: arrows walk it, Enter opens the one that is
 * marked, the first where none was chosen, Escape closes it. Once for each field, which stands in a form.
 */
export function suggestFor(field: HTMLInputElement): void {
  const { form } = field;
  if (known.has(field) || form === null) return;
  known.add(field);
  const suggestions = new Suggestions(form, field);
  // Until its characters are chosen, what is typed with an input method is no word.
  field.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) suggestions.update();
  });
  field.addEventListener("compositionend", () => suggestions.update());
  field.addEventListener("focus", () => suggestions.update());
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    if (suggestions.isOpen) event.preventDefault();
    else field.blur();
    suggestions.close();
  });
  field.addEventListener("blur", () => suggestions.close());
  suggestions.update();
}
