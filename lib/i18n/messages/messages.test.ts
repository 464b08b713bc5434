import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../locale";
import { simplifiedIn } from "../testing/simplified-only";
import { type MessageKey, messages } from ".";

const KEYS = Object.keys(messages) as MessageKey[];
const TAGS = ["b", "up", "down"];
// The kinds of elements of a parsed message, as the parser numbers them.
const [LITERAL, SELECT, POUND, TAG] = [0, 5, 7, 8];

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

interface Parts {
  readonly values: string[];
  readonly tags: string[];
  /** `direction: down, other, up`, for the choices that code makes, not for plurals. */
  readonly choices: string[];
}

function collect(elements: readonly Element[], found: Parts): Parts {
  for (const element of elements) {
    const kind: number = element.type;
    if (kind === LITERAL || kind === POUND) continue;
    if ("value" in element) (kind === TAG ? found.tags : found.values).push(String(element.value));
    if ("children" in element) collect(element.children, found);
    if (!("options" in element)) continue;
    const names = Object.keys(element.options).sort().join(", ");
    if (kind === SELECT) found.choices.push(`${String(element.value)}: ${names}`);
    for (const option of Object.values(element.options)) collect(option.value, found);
  }
  return found;
}

function partsOf(key: MessageKey, locale: Locale): Record<keyof Parts, string[]> {
  const ast = new IntlMessageFormat(messages[key][locale], locale).getAst();
  const { values, tags, choices } = collect(ast, { values: [], tags: [], choices: [] });
  const each = (names: string[]) => [...new Set(names)].sort();
  return { values: each(values), tags: each(tags), choices: each(choices) };
}

describe("every message", () => {
  it("can be parsed in both languages, and says something in both", () => {
    for (const key of KEYS) {
      for (const locale of LOCALES) {
        expect(() => partsOf(key, locale), `${key} ${locale}`).not.toThrow();
        expect(messages[key][locale].trim(), `${key} ${locale}`).not.toBe("");
      }
    }
  });

  it.each(KEYS)("%s names the same values, tags and choices in both languages", (key) => {
    expect(partsOf(key, "zh-Hant")).toEqual(partsOf(key, "en"));
  });

  it("has no other tags than those that set a tone, and no value of a tag's name", () => {
    for (const key of KEYS) {
      const { values, tags } = partsOf(key, "en");
      // A tag and a value of one name would be one: the sentence would hold the tag's code.
      expect(
        values.filter((name) => TAGS.includes(name)),
        key,
      ).toEqual([]);
      expect(
        tags.filter((name) => !TAGS.includes(name)),
        key,
      ).toEqual([]);
    }
  });

  it("has an `other` in every choice, so that no value is without words", () => {
    const choices = KEYS.flatMap((key) => partsOf(key, "en").choices);
    expect(choices.length).toBeGreaterThan(0);
    for (const choice of choices) expect(choice).toMatch(/\bother\b/);
  });

  it("has curly apostrophes", () => {
    expect(KEYS.filter((key) => LOCALES.some((locale) => messages[key][locale].includes("'")))).toEqual([]);
  });

  it("is written in Traditional Chinese", () => {
    const simplified = KEYS.filter((key) => simplifiedIn(messages[key]["zh-Hant"]).length > 0);
    expect(simplified).toEqual([]);
    expect(simplifiedIn("恒生指数动态")).toEqual(["数", "动"]);
  });
});
