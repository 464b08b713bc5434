import type { Locale } from "@/lib/i18n/locale";
import { LOCALES } from "@/lib/i18n/locale";
import type { Prose, ProsePart } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { captionOf, platesOf, sectionsOf } from "@/lib/views/parts/section";
import type { DefinitionItem, Section, View } from "@/lib/views/parts/view";
import { NOT_LINKED, OTHER_FORMS } from "./term-forms";
import { ALL_TERMS, termHref, termName } from "./term-words";
import type { TermId } from "./terms";

/** What a language writes of terms: which each form is of, and where one that texts lead from stands. */
interface Forms {
  readonly ids: ReadonlyMap<string, TermId>;
  readonly pattern: RegExp;
}

const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function formsOf(locale: Locale): Forms {
  const ids = new Map<string, TermId>();
  for (const term of ALL_TERMS) {
    const forms = [termName(locale, term), ...(OTHER_FORMS[locale][term.id] ?? [])];
    const plurals = locale === "en" ? forms.map((form) => `${form}s`) : [];
    for (const form of [...forms, ...plurals]) ids.set(form.toLowerCase(), term.id);
  }
  // The longest first: "rolling window" before "window".
  const all = [...ids]
    .flatMap(([form, id]) => (NOT_LINKED.has(id) ? [] : [form]))
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join("|");
  const pattern = locale === "en" ? `(?<![\\w-])(?:${all})(?![\\w-])` : all;
  return { ids, pattern: new RegExp(pattern, "gi") };
}

const FORMS = Object.fromEntries(LOCALES.map((locale) => [locale, formsOf(locale)])) as Readonly<
  Record<Locale, Forms>
>;

/** The term that a whole text names; `undefined` for none. */
function namedBy(locale: Locale, text: string): TermId | undefined {
  return FORMS[locale].ids.get(text.replace(/[.。]$/, "").toLowerCase());
}

/**
 * A text with its terms linked, each that is not in `linked` where it stands first; these are added to `linked`, those of
 * `elsewhere` stay as they are.
 */
function linkedPart(
  locale: Locale,
  part: ProsePart,
  linked: Set<TermId>,
  elsewhere: ReadonlySet<TermId>,
): ProsePart[] {
  const { ids, pattern } = FORMS[locale];
  const parts: ProsePart[] = [];
  let end = 0;
  for (const { 0: form, index } of part.text.matchAll(pattern)) {
    const id = ids.get(form.toLowerCase());
    if (id === undefined || linked.has(id) || elsewhere.has(id)) continue;
    linked.add(id);
    if (index > end) parts.push({ ...part, text: part.text.slice(end, index) });
    parts.push({ text: form, tone: "plain", href: termHref(locale, id) });
    end = index + form.length;
  }
  return end < part.text.length ? [...parts, { ...part, text: part.text.slice(end) }] : parts;
}

/** The same of a sentence; what leads elsewhere and what is set as a figure stays. `null` where nothing new is linked. */
function linkedProse(
  locale: Locale,
  prose: Prose,
  linked: Set<TermId>,
  elsewhere: ReadonlySet<TermId> = new Set(),
): Prose | null {
  const before = linked.size;
  const isPlain = ({ tone, href }: ProsePart) => tone === "plain" && href === undefined;
  const parts = prose.flatMap((part) =>
    isPlain(part) ? linkedPart(locale, part, linked, elsewhere) : [part],
  );
  return linked.size === before ? null : parts;
}

/** What of a page leads to the glossary. */
export interface LinkedTexts {
  /** The lines under the plates' titles that hold a term for the first time, by the kind and name of their section. */
  readonly captions: ReadonlyMap<string, Prose>;
  readonly definition: readonly DefinitionItem[];
}

/** How a plate is named among those of a page. */
export function plateKey({ kind, id }: Pick<Section, "kind" | "id">): string {
  return `${kind} ${id}`;
}

const plainly = (text: string): Prose => [{ text, tone: "plain" }];

/** The captions and definitions of a page as they are. */
export function unlinkedTexts(view: View): LinkedTexts {
  return { captions: new Map(), definition: definitionOf(view) };
}

const definitionOf = (view: View) => sectionsOf(view, "definition").flatMap(({ build }) => build());

/**
 * The captions and definitions of a page, each term of the glossary linked where it stands first: under a plate, or else
 * where the page defines it itself, or else in the text of another definition. Builds the plates of the page, so that no
 * file asks.
 */
export function linkedTexts({ locale }: Translator, view: View): LinkedTexts {
  const linked = new Set<TermId>();
  const captions = new Map<string, Prose>();
  for (const plate of platesOf(view)) {
    const caption = captionOf(plate);
    const prose = caption === undefined ? null : linkedProse(locale, plainly(caption), linked);
    if (prose !== null) captions.set(plateKey(plate), prose);
  }
  const items = definitionOf(view);
  const defined = new Set(items.flatMap(({ term }) => namedBy(locale, term) ?? []));
  const definition = items.map((item): DefinitionItem => {
    const id = namedBy(locale, item.term);
    const isFirst = id !== undefined && !linked.has(id);
    if (isFirst) linked.add(id);
    const prose = linkedProse(locale, item.prose ?? plainly(item.text), linked, defined);
    return {
      ...item,
      ...(isFirst ? { href: termHref(locale, id) } : {}),
      ...(prose === null ? {} : { prose }),
    };
  });
  return { captions, definition };
}
