import { isoOf } from "./naive/dates";

const MS_PER_DAY = 86_400_000;

/** A copy of a tree of figures with each day number (`day`, `start`, `end`) as a date, `day` renamed `date`. */
export function dated(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(dated);
  if (typeof tree !== "object" || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      const isDay = (key === "day" || key === "start" || key === "end") && typeof value === "number";
      return [key === "day" ? "date" : key, isDay ? isoOf(new Date(value * MS_PER_DAY)) : dated(value)];
    }),
  );
}
