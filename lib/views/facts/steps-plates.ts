import {
  formatCount,
  formatDay,
  formatDayTick,
  formatTickLevel,
  formatTickPercent,
} from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { LevelMark } from "@/lib/plot/level-plot";
import { stepPlot } from "@/lib/plot/step-plot";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import type { Table } from "@/lib/views/parts/content/table";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { capSteps, countSteps, type DatedStep } from "./dated-steps";
import { type FactWords, sourceColumn } from "./fact-cells";

interface Steps {
  readonly id: "counts" | "caps";
  readonly steps: readonly DatedStep[];
  /** The last step once more, on the day to which it is known to hold. */
  readonly drawn: readonly DatedStep[];
  readonly first: DatedStep;
  readonly last: DatedStep;
}

const TABLE_IDS = { counts: "count-steps", caps: "cap-steps" } as const;
// 33 at the launch, the ceiling of 2012, the first of the reform, and the ends.
const NAMED_COUNTS = [33, 50, 64, 80];

/**
 * The number of constituents and the cap as steps, side by side, and the tables that their files hold; what has no step is
 * left out.
 */
export function stepSections(words: FactWords, facts: ReferenceFacts): Section[] {
  const counts = countSteps(facts);
  const until = counts.at(-1);
  return [
    ...sectionsOf(words, "counts", counts, counts),
    ...sectionsOf(words, "caps", capSteps(facts), until === undefined ? [] : [until]),
  ];
}

function sectionsOf(
  words: FactWords,
  id: Steps["id"],
  steps: readonly DatedStep[],
  known: readonly DatedStep[],
): Section[] {
  const [first, last, until] = [steps[0], steps.at(-1), known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const goesOn = until !== undefined && until.day > last.day;
  const drawn = goesOn ? [...steps, { ...last, day: until.day, date: until.date }] : steps;
  const all = { id, steps, drawn, first, last };
  return [plate(words.t, all), fileTable(words, all)];
}

const write = (id: Steps["id"], value: number) =>
  id === "counts" ? formatCount(value) : formatTickPercent(value);

function titleOf(t: Translator, { id, first, last }: Steps): string {
  return t(`facts.${id}.title`, {
    ...{ first: write(id, first.value), from: first.date.slice(0, 4) },
    ...{ last: write(id, last.value), to: last.date.slice(0, 4) },
  });
}

function plate(t: Translator, all: Steps): Section {
  const { id, steps, drawn, last } = all;
  const build = (): PlotPicture => ({
    caption: t(`facts.${id}.caption`),
    description: t(`facts.${id}.description`, {
      ...{ steps: steps.length, last: write(id, last.value), date: formatDay(last.day, t.locale) },
    }),
    plot: stepPlot({
      days: drawn.map(({ day }) => day),
      values: drawn.map(({ value }) => value),
      unit: id === "counts" ? "count" : "percent",
      label: t(`facts.${id}.label`),
      marks: marksOf(t, all),
      formatValue: id === "counts" ? formatTickLevel : formatTickPercent,
      formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
    }),
  });
  const made = { kind: "plot" as const, id, title: titleOf(t, all), half: true };
  return section({ ...made, tableId: TABLE_IDS[id], build });
}

/** The ends first; of the caps every step, of the numbers the ones that people name. */
function marksOf(t: Translator, { id, steps, first, last }: Steps): LevelMark[] {
  const named = steps.filter(
    (step, position) =>
      id === "caps" ||
      (NAMED_COUNTS.includes(step.value) &&
        steps.findIndex(({ value }) => value === step.value) === position),
  );
  const ordered = [last, first, ...named.filter((step) => step !== last && step !== first)];
  return ordered.map(({ day, value }) => ({
    ...{ day, value, label: write(id, value), side: "above", href: null },
    title: t(`facts.${id}.mark`, { value: write(id, value), date: formatDay(day, t.locale) }),
  }));
}

function fileTable(words: FactWords, all: Steps): Section {
  const { t } = words;
  const { id, drawn } = all;
  const value =
    id === "counts" ? (["constituents", "count"] as const) : (["cap_percent", "percent"] as const);
  const build = (): Table =>
    tableFrom(drawn, [
      ["date", t("facts.column.date"), "date", ({ date }) => date],
      [value[0], t(`facts.${id}.label`), value[1], (step) => step.value],
      sourceColumn(words),
    ]);
  return section({ kind: "table", id: TABLE_IDS[id], title: titleOf(t, all), filesOnly: true, build });
}
