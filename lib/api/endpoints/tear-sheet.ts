import { z } from "zod";
import { PRESETS } from "@/lib/analytics/preset-range";
import { type AnswerField, DAY, FRACTION, NUMBER, oneOf, POINTS, TEXT, WHOLE } from "@/lib/api/answer-field";
import { reportRange } from "@/lib/api/asked-range";
import { objectEndpoint } from "@/lib/api/endpoint";
import { heldDays, ownRecord } from "@/lib/api/of-index";
import { indexTearSheet } from "@/lib/views/tear-sheet/index-tear-sheet";
import { FIGURES, type FigureName } from "@/lib/views/tear-sheet/sheet-warnings";
import { type TearSheetView, tearSheetJson } from "@/lib/views/tear-sheet/tear-sheet";

const fraction = z.number().nullable();
const dateAndClose = z.strictObject({ date: z.iso.date(), close: z.number() });
const lengths = z.strictObject({
  toTrough: z.int().nullable(),
  toRecovery: z.int().nullable(),
  total: z.int().nullable(),
});

const PERIOD = z
  .strictObject({ from: z.iso.date(), to: z.iso.date(), return: z.number(), cagr: fraction })
  .nullable();

const DRAWDOWN = z.strictObject({
  peak: dateAndClose,
  trough: dateAndClose,
  recovery: dateAndClose.nullable(),
  depth: z.number(),
  sessions: lengths,
  days: lengths,
});

const YEAR = z.strictObject({
  year: z.int(),
  date: z.iso.date().nullable(),
  close: z.number().nullable(),
  changePoints: z.number().nullable(),
  change: fraction,
  high: z.number().nullable(),
  low: z.number().nullable(),
  volatility: fraction,
  partial: z.boolean(),
});

const MONTH = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  date: z.iso.date().nullable(),
  close: z.number().nullable(),
  change: fraction,
  partial: z.boolean(),
});

const EXTREME_DAYS = z
  .array(z.strictObject({ date: z.iso.date(), previousDate: z.iso.date(), change: z.number() }))
  .nullable();

const WORDS: Readonly<Record<FigureName, readonly [key: string, type: typeof FRACTION, says: string]>> = {
  volatility: ["volatility_percent", FRACTION, "Standard deviation of changes, annualised."],
  volatilityFactsheet: [
    "volatility_factsheet_percent",
    FRACTION,
    "Of 12 months, as the publisher's factsheets count it.",
  ],
  sharpe: ["sharpe_ratio", NUMBER, "Mean change over its deviation, annualised; risk-free rate 0."],
  sortino: ["sortino_ratio", NUMBER, "Mean change over the deviation of losses, annualised."],
  omega: ["omega_ratio", NUMBER, "Gains over losses."],
  calmar: ["calmar_ratio", NUMBER, "CAGR over the deepest fall of the range."],
  ulcer: ["ulcer_index_points", NUMBER, "Root mean square of drawdowns, in percentage points."],
  downsideDeviation: ["downside_deviation_percent", FRACTION, "Deviation of losses, annualised."],
  var95: ["var_95_percent", FRACTION, "The change that one observation in twenty falls short of."],
  cvar95: ["cvar_95_percent", FRACTION, "The mean of those changes."],
  skew: ["skew_ratio", NUMBER, "Sample skewness of changes."],
  excessKurtosis: ["excess_kurtosis_ratio", NUMBER, "Sample excess kurtosis of changes."],
};

const FIGURE_FIELDS = FIGURES.map((name): AnswerField<TearSheetView> => {
  const [key, type, says] = WORDS[name];
  return [name, key, type.orNull(says), (sheet) => sheet[name]];
});

const PERIOD_FIELDS = PRESETS.map(
  (preset): AnswerField<TearSheetView> => [
    `return${preset}`,
    `return_${preset.toLowerCase()}_percent`,
    FRACTION.orNull("The return over the span."),
    ({ periods }) => periods[preset]?.return ?? null,
  ],
);

const FIELDS: ReadonlyArray<AnswerField<TearSheetView>> = [
  ["symbol", "symbol", TEXT.orNull("The index."), ({ symbol }) => symbol],
  ["currency", "currency", TEXT.orNull("The currency of its closes."), ({ currency }) => currency],
  ["observations", "observations", WHOLE("How many closes there are."), ({ observations }) => observations],
  ["firstDate", "first_date", DAY("The day of the first."), ({ first }) => first.date],
  ["firstClose", "first_close_points", POINTS("The first."), ({ first }) => first.close],
  ["lastDate", "last_date", DAY("The day of the last."), ({ last }) => last.date],
  ["lastClose", "last_close_points", POINTS("The last."), ({ last }) => last.close],
  ["cagr", "cagr_percent", FRACTION.orNull("The return a calendar year."), ({ cagr }) => cagr],
  ...FIGURE_FIELDS,
  ["maxDrawdown", "max_drawdown_percent", FRACTION("The deepest fall."), ({ maxDrawdown }) => maxDrawdown],
  ...PERIOD_FIELDS,
];

const SCHEMA = z.strictObject({
  symbol: TEXT.orNull("The index.").schema,
  currency: TEXT.orNull("The currency of its closes.").schema,
  revision: WHOLE.orNull("The revision that it was made from.").schema,
  observations: WHOLE("How many closes there are.").schema,
  first: dateAndClose,
  last: dateAndClose,
  warnings: z.array(z.string()).meta({ description: "Why figures are null, and closes that look wrong." }),
  periodicity: oneOf(["daily", "weekly", "monthly", "quarterly", "yearly", "irregular"])(
    "How far apart the closes are.",
  ).schema,
  periodsPerYear: NUMBER.orNull("What figures are annualised by.").schema,
  periods: z.strictObject(Object.fromEntries(PRESETS.map((preset) => [preset, PERIOD]))),
  cagr: FRACTION.orNull("The return a calendar year.").schema,
  ...Object.fromEntries(FIGURES.map((name) => [name, WORDS[name][1].orNull(WORDS[name][2]).schema])),
  maxDrawdown: FRACTION("The deepest fall.").schema,
  drawdowns: z.array(DRAWDOWN).meta({ description: "The 20 deepest, worst first." }),
  annual: z.array(YEAR),
  monthly: z.array(MONTH),
  bestDays: EXTREME_DAYS,
  worstDays: EXTREME_DAYS,
});

/** The tear sheet of an index, of the closes of a range where one is asked for. */
export const tearSheet = objectEndpoint<TearSheetView>(
  {
    name: "tearsheet",
    path: "/indices/{symbol}/tearsheet",
    tag: "index",
    needs: "index",
    isOfCloses: true,
    fields: ["from", "to"],
    example: { from: "1986-12-31", to: "2023-12-29" },
  },
  {
    row: FIELDS,
    json: { schema: SCHEMA, of: (sheet) => ({ ...tearSheetJson(sheet) }) },
    answer(input) {
      const record = ownRecord(input);
      if (record === null) return null;
      const sheet = indexTearSheet(record, input.state);
      if (sheet !== null) return sheet;
      reportRange(input, heldDays(record), "allowed.heldClose");
      return null;
    },
  },
);
