import { IntlMessageFormat } from "intl-messageformat";
import type { Locale } from "./locale";
import { type MessageKey, messages } from "./messages";
import { type Prose, type ProsePart, type ProseTone, proseText } from "./prose";

type MessageValues = Readonly<Record<string, string | number>>;

/** Values of which some come in pieces: names that are links. */
type RichValues = Readonly<Record<string, string | number | Prose>>;

export interface Translator {
  readonly locale: Locale;
  /** The message as plain text; throws where a value that the message names is missing. */
  (key: MessageKey, values?: MessageValues): string;
  /** The message in pieces; `<b>`, `<up>` and `<down>` in it set the tone of what they enclose. */
  rich(key: MessageKey, values?: RichValues): Prose;
}

const tagged =
  (tone: ProseTone) =>
  // Despite its type the library hands numbers over as they came.
  (chunks: Array<string | number | ProsePart | Prose>): ProsePart => ({
    text: chunks
      .flat()
      .map((chunk) => (typeof chunk === "object" ? chunk.text : String(chunk)))
      .join(""),
    tone,
  });
const TAGS = { b: tagged("strong"), up: tagged("up"), down: tagged("down") };

function makeTranslator(locale: Locale): Translator {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const messageOf = (key: MessageKey): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const fresh = new IntlMessageFormat(messages[key][locale], locale);
    parsed.set(key, fresh);
    return fresh;
  };
  const rich = (key: MessageKey, values: RichValues = {}): Prose => {
    const out = messageOf(key).format<ProsePart | Prose>({ ...values, ...TAGS });
    return [out].flat(2).map((part) => (typeof part === "string" ? { text: part, tone: "plain" } : part));
  };

  const plain = (key: MessageKey, values?: MessageValues): string => {
    if (values === undefined && !messages[key][locale].includes("{")) return messages[key][locale];
    return proseText(rich(key, values));
  };
  return Object.assign(plain, { locale, rich });
}

const TRANSLATORS: Record<Locale, Translator> = {
  en: makeTranslator("en"),
  "zh-Hant": makeTranslator("zh-Hant"),
};

/** The words of one language; messages are parsed once, at first use. */
export function translator(locale: Locale): Translator {
  return TRANSLATORS[locale];
}
