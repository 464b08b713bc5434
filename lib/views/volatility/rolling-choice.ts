import { LEAST_SHARPE_SESSIONS } from "@/lib/analytics/risk/rolling-sharpe";
import { formatPercent, formatRatio } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { ROLLING_FIGURES, SESSION_WINDOWS } from "@/lib/url/field-choices";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import { stateChoice } from "@/lib/views/parts/choices";
import type { Choice } from "@/lib/views/parts/content/links";
import { addressSymbol, type ViewContext } from "@/lib/views/parts/context";

type SessionWindow = (typeof SESSION_WINDOWS)[number];
type Figure = (typeof ROLLING_FIGURES)[number];

/** What is rolled, over how long. */
export interface RollingChoice {
  readonly figure: Figure;
  /** `null` for the twelve months of the factsheets. */
  readonly window: SessionWindow | null;
}

/** The window of a figure whose address names none. (definitions §3, §5) */
export const DEFAULT_WINDOW = { volatility: "63", sharpe: "252" } as const satisfies Record<
  Figure,
  SessionWindow
>;

const windowsOf = (figure: Figure): readonly SessionWindow[] =>
  figure === "volatility"
    ? SESSION_WINDOWS
    : SESSION_WINDOWS.filter((sessions) => Number(sessions) >= LEAST_SHARPE_SESSIONS);

/** What a state asks to be rolled; what does not fit together is reported and left out. */
export function rollingChoice(
  { figure = "volatility", window, basis }: ViewState,
  report: (problem: AddressProblem) => void,
): RollingChoice {
  const byDefault = DEFAULT_WINDOW[figure];
  if (figure === "sharpe") {
    if (basis === "factsheet")
      report({ parameter: "basis", found: basis, expected: { key: "allowed.basisOfSharpe" } });
    const windows = windowsOf(figure);
    if (window === undefined || windows.includes(window)) return { figure, window: window ?? byDefault };
    const values = { windows: windows.join(", "), returns: LEAST_SHARPE_SESSIONS };
    report({ parameter: "window", found: window, expected: { key: "allowed.windowOfSharpe", values } });
    return { figure, window: byDefault };
  }
  if (basis !== "factsheet") return { figure, window: window ?? byDefault };
  if (window !== undefined)
    report({ parameter: "window", found: window, expected: { key: "allowed.windowOfFactsheet" } });
  return { figure, window: null };
}

/** How long the windows are, in words: "63 sessions", "12 months". */
export function windowText(t: Translator, { window }: RollingChoice): string {
  return window === null ? t("volatility.months") : t("volatility.window", { sessions: window });
}

/** Kind and header of a column with the figure: `volatility_63_sessions_percent`. */
export function rollingColumn({ figure, window }: RollingChoice) {
  const over = window === null ? "factsheet" : `${window}_sessions`;
  return figure === "volatility"
    ? ({ kind: "percent", key: `volatility_${over}_percent` } as const)
    : ({ kind: "ratio", key: `sharpe_${over}_ratio` } as const);
}

/** The figure's values in words: per cent, or a plain ratio. */
export function formatRolling({ figure }: RollingChoice, value: number | null, t: Translator): string {
  return figure === "volatility" ? formatPercent(value, t.locale) : formatRatio(value, t.locale);
}

/** The figures and their windows to choose from: each an address without what would not fit it. */
export function rollingChoices({ t, record, state }: ViewContext, chosen: RollingChoice): Choice[][] {
  const place = { page: "volatility", symbol: addressSymbol(record) } as const;
  const { figure: _figure, window: _window, basis: _basis, ...others } = state;
  const chooseOf = (figure: Figure, window: SessionWindow | null, label: string, current: boolean) => {
    const own = { ...others, ...(figure === "volatility" ? {} : { figure }) };
    const basis: ViewState = { ...own, basis: "factsheet" };
    const windowed = window === null || window === DEFAULT_WINDOW[figure] ? own : { ...own, window };
    return stateChoice(t, place, window === null ? basis : windowed, label, current);
  };
  const figures = ROLLING_FIGURES.map((figure) => {
    const label = t(`volatility.choice.${figure}`);
    return chooseOf(figure, DEFAULT_WINDOW[figure], label, figure === chosen.figure);
  });
  const windows = windowsOf(chosen.figure).map((sessions) => {
    const label = t("volatility.window", { sessions });
    return chooseOf(chosen.figure, sessions, label, sessions === chosen.window);
  });
  const factsheet = chooseOf("volatility", null, t("volatility.choice.factsheet"), chosen.window === null);
  return [figures, chosen.figure === "volatility" ? [...windows, factsheet] : windows];
}
