import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { findPlate, platesOf } from "@/lib/views/parts/section";
import { viewBasis } from "@/lib/views/parts/view-basis";
import { everyView, viewAt } from "@/lib/views/testing/any-view";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present } from "@/lib/views/testing/view-context";
import type { TakeItem } from "./take-item";
import { takeSheet } from "./take-sheet";
import type { TakeSource } from "./take-source";

const ORIGIN = "https://almanac.example";

let record: IndexRecord;

beforeAll(async () => {
  record = await shippedRecord("HSI");
});

function sourceOf(plate: string, facts: Partial<TakeSource> = {}): TakeSource {
  const place = { page: "drawdowns", symbol: "hsi" } as const;
  const state = { min: "20" } as const;
  const t = facts.t ?? translator("en");
  const view = present(viewAt(record, place, state, t.locale));
  const basis = () => viewBasis(t, view, [record]);
  const source = { t, place, state, view, revision: 7, basis, origin: ORIGIN, whole: null };
  return { ...source, plate: present(findPlate(view, plate)), ...facts };
}

const itemsOf = (source: TakeSource) => takeSheet(source).groups.flatMap(({ items }) => items);
const idsOf = (source: TakeSource) => itemsOf(source).map(({ id }) => id);

function hrefsOf(item: TakeItem): readonly string[] {
  if (item.kind === "looks") return item.looks.map(({ href }) => href);
  return item.kind === "texts" ? [] : [item.href];
}

const ORDER = [
  ...["png", "png-2x", "svg", "share", "print"],
  ...["csv", "csv-excel", "json", "table"],
  ...["link", "pinned", "embed", "cite", "programs"],
];

describe(takeSheet, () => {
  it("has the same ways in the same order for every plate of every view in both languages", async () => {
    for (const { name, view } of everyView([record], await shippedFacts())) {
      const t = translator(name.endsWith("zh-Hant") ? "zh-Hant" : "en");
      for (const plate of platesOf(view)) {
        const sheet = takeSheet(sourceOf("underwater", { t, view, plate }));
        expect(
          sheet.groups.flatMap(({ items }) => items.map(({ id }) => id)),
          `${name} ${plate.id}`,
        ).toEqual(ORDER);
        const texts = sheet.groups.flatMap(({ label, items }) => [label, ...items.map((item) => item.label)]);
        expect(
          texts.filter((text) => text.trim() === ""),
          name,
        ).toEqual([]);
        expect(new Set(texts).size, name).toBe(texts.length);
      }
    }
  });

  it("leads to the plate's pictures, to its own table and to its place on its page", () => {
    const byId = new Map(itemsOf(sourceOf("underwater")).map((item) => [item.id, hrefsOf(item)]));
    const path = "/indices/hsi/drawdowns";
    expect(Object.fromEntries(byId)).toMatchObject({
      png: ["light", "dark"].map((theme) => `${path}.png?min=20&plate=underwater&theme=${theme}`),
      "png-2x": ["light", "dark"].map(
        (theme) => `${path}.png?min=20&plate=underwater&density=2&theme=${theme}`,
      ),
      svg: ["light", "dark"].map((theme) => `${path}.svg?min=20&plate=underwater&theme=${theme}`),
      share: [`${path}.png?min=20&plate=share`],
      print: [`${path}?min=20#underwater`],
      csv: [`${path}.csv?min=20&table=underwater`],
      "csv-excel": [`${path}.csv?min=20&table=underwater&bom=1`],
      json: [`${path}.json?min=20&table=underwater`],
      table: [`${path}.json?min=20&table=underwater`],
      link: [`${ORIGIN}${path}?min=20#underwater`],
      pinned: [`${ORIGIN}${path}?min=20&asof=7#underwater`],
    });
  });

  it("says how many rows a file has, of every close under a picture and of the list under a list", () => {
    const noteOf = (plate: string) => itemsOf(sourceOf(plate)).find(({ id }) => id === "csv")?.note;
    expect(noteOf("underwater")).toBe("14,051 rows");
    expect(noteOf("drawdowns")).toMatch(/^\d\d rows$/);
  });

  it("offers every row only where there are more than the page shows", () => {
    const whole = { href: "/indices/hsi/drawdowns.csv?table=underwater", rows: 1234 };
    expect(idsOf(sourceOf("underwater", { whole }))).toEqual(ORDER.toSpliced(6, 0, "csv-whole"));
    const [counted, uncounted] = [whole, { ...whole, rows: null }].map((each) =>
      itemsOf(sourceOf("underwater", { whole: each })).find(({ id }) => id === "csv-whole"),
    );
    expect(counted).toMatchObject({ note: "1,234 rows", href: whole.href });
    expect(uncounted).toMatchObject({ note: "the whole list" });
  });

  it("pins nothing of a page that always shows what the store has now", () => {
    const place = { page: "data" } as const;
    expect(idsOf(sourceOf("underwater", { place, state: {} }))).toEqual(
      ORDER.filter((id) => id !== "pinned"),
    );
  });

  it("of a pinned page, gives the address that follows the data too", () => {
    const source = sourceOf("underwater", { state: { asof: 3 }, revision: 3 });
    const hrefs = itemsOf(source).flatMap((item) =>
      item.id === "link" || item.id === "pinned" ? hrefsOf(item) : [],
    );
    expect(hrefs).toEqual([
      `${ORIGIN}/indices/hsi/drawdowns#underwater`,
      `${ORIGIN}/indices/hsi/drawdowns?asof=3#underwater`,
    ]);
  });

  it.each(LOCALES)("in %s has no gap, code or unknown figure in any text", (locale) => {
    const sheet = takeSheet(sourceOf("underwater", { t: translator(locale) }));
    const texts = sheet.groups.flatMap(({ items }) =>
      items.flatMap((item) => [
        item.label,
        item.note,
        ...(item.kind === "texts" && item.id === "cite"
          ? item.texts.slice(0, 2).map(({ text }) => text)
          : []),
      ]),
    );
    for (const text of [sheet.title, sheet.note, ...texts])
      expect(text).not.toMatch(/ {2}|[{}<>]|undefined|null|NaN|\.\./);
  });
});
