import type { Column } from "@/lib/views/parts/content/table";

const OF_LEVELS: ReadonlyArray<readonly [RegExp, string]> = [
  [/_rebased_100_on_/, "100 on the day in the name"],
  [/_million_amount$/, "millions of money"],
  [/_amount$/, "amount of money"],
];

const IN_CURRENCY = /_in_([a-z]{3})_points$/;

/** What the numbers of a column are in files, in English; `null` for texts and for numbers without a unit. */
export function columnUnit({ key, kind }: Pick<Column, "key" | "kind">): string | null {
  switch (kind) {
    case "text":
    case "prose":
    case "ratio":
    case "factor":
      return null;
    case "level": {
      const [, currency] = IN_CURRENCY.exec(key) ?? [];
      if (currency !== undefined) return `points in ${currency.toUpperCase()}`;
      return OF_LEVELS.find(([name]) => name.test(key))?.[1] ?? "points";
    }
    case "points":
      return "points";
    case "change":
    case "bare-change":
    case "percent":
      return "percent";
    case "year":
      return "year";
    case "date":
      return "YYYY-MM-DD";
    case "time":
      return "ISO 8601, UTC";
    case "count":
      return "number";
    case "days":
      return "calendar days";
  }
}
