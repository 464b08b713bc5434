import { max } from "d3-array";
import { formatCount, formatPercent, formatTickPercent } from "@/lib/format/format";
import { capPlot } from "@/lib/plot/cap-plot";
import type { ViewState } from "@/lib/url/view-state";
import { stateChoice } from "@/lib/views/parts/choices";
import type { Choice } from "@/lib/views/parts/content/links";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import type { Table } from "@/lib/views/parts/content/table";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, orDash, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { DEFAULT_CAP, type FiguresContext } from "./methodology-context";
import { weightsAfter } from "./worked";
import { capLabel } from "./worked-words";

/** Caps that the index has had for long, per cent, to choose from. */
const CAPS = [8, 10, 15] as const;

/** The weights before the cap and after a round of it: a picture, and the table with its numbers. */
export function capSections(context: FiguresContext): Section[] {
  const { t, step, rounds } = context;
  return [
    section({
      ...({ kind: "plot", id: "cap", title: t("methodology.cap.title"), tableId: "capping" } as const),
      build: () => capPicture(context),
    }),
    section({
      ...({ kind: "table", id: "capping", title: t("methodology.capping.title", { step, rounds }) } as const),
      build: () => cappingTable(context),
    }),
  ];
}

function capPicture(context: FiguresContext): PlotPicture {
  const { t, figures, cap, step, rounds } = context;
  const { uncapped } = figures;
  const after = weightsAfter(figures, step);
  const percent = (fraction: number) => formatPercent(fraction, t.locale);
  const bars = figures.basket.map(({ name }, position) => {
    const weights = { before: uncapped[position] ?? 0, after: after[position] ?? 0 };
    const written = { before: percent(weights.before), after: percent(weights.after) };
    return { ...weights, title: t("methodology.cap.bar", { name, ...written }) };
  });
  const words = {
    counted: t("methodology.cap.counted"),
    cut: t("methodology.cap.cut"),
    given: t("methodology.cap.given"),
  };
  const values = { step, rounds, cap: capLabel(cap) };
  return {
    plot: capPlot({ bars, cap, words, formatCount, formatPercent: formatTickPercent }),
    caption: t("methodology.cap.caption", values),
    description: t("methodology.cap.description", {
      ...{ ...values, count: bars.length, largest: percent(max(uncapped) ?? 0) },
    }),
    choices: [capChoices(context), stepChoices(context)],
  };
}

/** The caps of the index, and the one asked for where it is another. */
function capChoices({ t, state, cap }: FiguresContext): Choice[] {
  const asked = Number((cap * 100).toFixed(2));
  const caps = [...new Set([...CAPS, asked])].sort((one, other) => one - other);
  const { cap: _cap, step: _step, ...others } = state;
  return caps.map((value) => {
    const chosen: ViewState = value === DEFAULT_CAP ? others : { ...others, cap: value };
    return stateChoice(t, { page: "methodology" }, chosen, capLabel(value / 100), value === asked);
  });
}

// A row of rounds that is longer would fill the foot of a plate.
const MOST_NAMED_ROUNDS = 8;

/** Every round, or where there are many the one before and the one behind. */
function stepChoices(context: FiguresContext): Choice[] {
  const { t, step, rounds } = context;
  if (rounds === 0) return [];
  const name = (round: number) =>
    round === 0 ? t("methodology.cap.stepNone") : t("methodology.cap.step", { step: round });
  if (rounds <= MOST_NAMED_ROUNDS) {
    return Array.from({ length: rounds + 1 }, (_, round) =>
      stepChoice(context, round, name(round), round === step),
    );
  }
  return [
    ...(step > 0 ? [stepChoice(context, step - 1, t("methodology.cap.previous"), false)] : []),
    stepChoice(context, step, name(step), true),
    ...(step < rounds ? [stepChoice(context, step + 1, t("methodology.cap.next"), false)] : []),
  ];
}

/** The last round is what the page shows by itself. */
function stepChoice({ t, state, rounds }: FiguresContext, round: number, label: string, current: boolean) {
  const { step: _step, ...others } = state;
  const chosen: ViewState = round === rounds ? others : { ...others, step: round };
  return stateChoice(t, { page: "methodology" }, chosen, label, current);
}

interface Row {
  readonly name: string;
  readonly position: number;
}

function cappingTable(context: FiguresContext): Table {
  const { t, figures, step } = context;
  const { uncapped, capping } = figures;
  const after = weightsAfter(figures, step);
  const last = weightsAfter(figures, Math.max(0, step - 1));
  const factors = factorsOf(uncapped, after);
  const heldIn = heldRounds(context);
  const rows = figures.basket.map(({ name }, position): Row => ({ name, position }));
  const weight = (weights: Float64Array) => (row: Row) => weights[row.position] ?? 0;
  const columns: ReadonlyArray<ColumnOf<Row>> = [
    ["company_number", t("methodology.column.number"), "count", ({ position }) => position + 1],
    ["company", t("methodology.column.company"), "text", ({ name }) => name],
    ["uncapped_weight_percent", t("methodology.column.before"), "percent", weight(uncapped)],
    ["weight_before_round_percent", t("methodology.column.roundBefore"), "percent", weight(last)],
    [
      ...(["cut_or_given_percent", t("methodology.column.cut"), "change"] as const),
      (row) => (after[row.position] ?? 0) - (last[row.position] ?? 0),
    ],
    ["weight_after_round_percent", t("methodology.column.after"), "percent", weight(after)],
    ["cap_factor", t("methodology.column.capFactor"), "factor", ({ position }) => factors[position] ?? 1],
    [
      ...(["held_in_round", t("methodology.column.heldIn"), "count"] as const),
      ({ position }) => orDash(heldIn.get(position) ?? null),
    ],
  ];
  return {
    ...tableFrom(rows, columns),
    line: cappingLine(context, after),
    ...(capping.steps.length === 0 ? {} : { choices: [stepChoices(context)] }),
  };
}

/** The round in which each company over the cap came to be held. */
function heldRounds({ figures, step }: FiguresContext): Map<number, number> {
  const steps = figures.capping.steps.slice(0, step);
  return new Map(steps.flatMap(({ over }, round) => over.map((position) => [position, round + 1] as const)));
}

/** What of each company counts after a round, 0–1: 1 for those who lost nothing. */
function factorsOf(uncapped: Float64Array, after: Float64Array): number[] {
  const grown = Array.from(uncapped, (weight, at) => (weight > 0 ? (after[at] ?? 0) / weight : 0));
  const most = max(grown) ?? 1;
  return grown.map((growth, at) => ((uncapped[at] ?? 0) > 0 ? Math.min(1, growth / most) : 1));
}

// More names than that are a table, not a sentence.
const MOST_NAMES = 5;
// As capping itself has it: what differs by less is the same.
const SAME = 1e-12;

function cappingLine({ t, figures, cap, step }: FiguresContext, after: Float64Array): string {
  const round = figures.capping.steps[step - 1];
  const names = (round?.over ?? []).map((position) => figures.basket[position]?.name ?? "");
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return t("methodology.capping.line", {
    step,
    cap: capLabel(cap),
    over: after.filter((weight) => weight > cap * (1 + SAME)).length,
    names: [...shown, ...(rest > 0 ? [t("list.more", { count: rest })] : [])].join(t("list.separator")),
    excess: formatPercent(round?.excess ?? 0, t.locale),
  });
}
