import { least } from "d3-array";
import { yearStatistics } from "@/lib/analytics/returns/year-statistics";
import { seasonMeans } from "@/lib/analytics/seasons/season-means";
import {
  formatCount,
  formatLevel,
  formatPercent,
  formatPoints,
  formatShortDay,
  formatTickPercent,
} from "@/lib/format/format";
import { TOP_SHARE } from "@/lib/methodology/eligibility/coverage";
import { LEAST_BEFORE, LEAST_SINCE_2021 } from "@/lib/methodology/eligibility/listing-history";
import { CLAIM_DOCUMENTS } from "@/lib/reference/claims/claim";
import { QUESTION_IDS } from "@/lib/reference/claims/questions";
import { DOZEN } from "@/lib/reference/dozen";
import type { Catalogue } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { at } from "@/lib/series/at";
import { datedClose } from "@/lib/series/dated-close";
import { yearOfDay } from "@/lib/series/day";
import type { SectionName } from "@/lib/url/contents";
import { isWhole, yearBars } from "@/lib/views/annual/annual-bars";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { closesHeld } from "@/lib/views/data/closes-held";
import { capSteps, countSteps } from "@/lib/views/facts/dated-steps";
import { fallsOf } from "@/lib/views/falls/fall-rows";
import { ALL_TERMS } from "@/lib/views/glossary/term-words";
import { madeUpCompanies } from "@/lib/views/methodology/made-up-companies";
import { leadingSeasonName } from "@/lib/views/monthly/season-names";
import { seasonsOf } from "@/lib/views/monthly/seasons";
import type { ContextBeside } from "@/lib/views/parts/context";
import { episodesOf, LISTED_DEPTH } from "@/lib/views/parts/episode-rows";
import { yearlyRate } from "@/lib/views/parts/period-rows";
import { heldPreset } from "@/lib/views/parts/shown-range";
import { calculatorDays } from "@/lib/views/returns/calculator-days";
import { outcomeOf } from "@/lib/views/returns/outcome";
import { latestYears } from "@/lib/views/tech/tech-day";
import { rollingChoice } from "@/lib/views/volatility/rolling-choice";
import { rollingHistory } from "@/lib/views/volatility/rolling-history";

/** What the contents of an index are made from; it has at least one close. */
export interface ContentsContext extends ContextBeside {
  readonly catalogue: Catalogue;
  readonly facts: ReferenceFacts;
}

const WORLD_MINIMUM = "20";
const DISAGREEMENTS = { questions: QUESTION_IDS.length, documents: Object.keys(CLAIM_DOCUMENTS).length };

const percent = (change: number, { t }: ContentsContext) => formatPercent(change, t.locale, { sign: true });

/** The years from one day to another: `1973–74`, `1997`. */
function yearsText(from: number, to: number): string {
  const [first, last] = [String(yearOfDay(from)), String(yearOfDay(to))];
  if (first === last) return first;
  return `${first}–${first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last}`;
}

function overviewAnswer({ record: { series }, t }: ContentsContext): string {
  const { day, close } = datedClose(series, series.days.length - 1);
  return t("contents.overview", { close: formatLevel(close), date: formatShortDay(day, t.locale) });
}

function annualAnswer({ record, t }: ContentsContext): string | null {
  const changes = yearBars(annualRows(record)).filter(isWhole);
  const found = yearStatistics(changes);
  return found && t("contents.annual", { rises: found.rises, years: changes.length });
}

function monthlyAnswer(context: ContentsContext): string | null {
  const { whole, count, by } = seasonsOf(context);
  const means = seasonMeans(whole, count).flatMap((mean) => mean ?? []);
  const worst = least(means, ({ mean }) => mean);
  if (worst === undefined || means.length < 2) return null;
  const { t } = context;
  const month = leadingSeasonName(t, by, worst.season);
  return t("contents.monthly", { month, mean: percent(worst.mean, context) });
}

function drawdownsAnswer(context: ContentsContext): string {
  const { record, t } = context;
  const [worst] = episodesOf(record);
  if (worst === undefined || worst.depth > -LISTED_DEPTH)
    return t("contents.drawdownsNone", { minimum: formatTickPercent(LISTED_DEPTH) });
  return t("contents.drawdowns", {
    exact: worst.exact ? "yes" : "no",
    depth: percent(worst.depth, context),
    years: yearsText(worst.peak.day, worst.trough.day),
  });
}

function milestonesAnswer({ record: { milestones }, t }: ContentsContext): string | null {
  const [first] = milestones;
  return first === undefined
    ? null
    : t("contents.milestones", { count: milestones.length, year: first.date.slice(0, 4) });
}

function returnsAnswer(context: ContentsContext): string | null {
  const { record, t } = context;
  const outcome = outcomeOf(context, record, calculatorDays(context));
  if (outcome === null || outcome.once === null) return null;
  const { from, to } = outcome.stretch;
  if (from.day === to.day) return null;
  const { change, yearly } = outcome.once;
  const rate = yearlyRate({ from, to, cagr: yearly });
  if (rate !== null && heldPreset(record.series, "10y", to.day) !== null)
    return t("contents.returnsTenYears", { rate: percent(rate, context) });
  return t("contents.returnsHeld", {
    year: String(yearOfDay(from.day)),
    change: percent(rate ?? change, context),
    yearly: rate === null ? "no" : "yes",
  });
}

function volatilityAnswer({ record, state, t, report }: ContentsContext): string | null {
  const history = rollingHistory(record, rollingChoice(state, report));
  if (history === null) return null;
  const { value, day } = history.last;
  return t("contents.volatility", {
    value: formatPercent(value, t.locale),
    date: formatShortDay(day, t.locale),
  });
}

function compareAnswer({ others, catalogue: { indices }, t }: ContentsContext): string {
  return t("contents.compare", { count: indices.length > DOZEN ? indices.length - 1 : others.length });
}

/** Of the indices that the page behind it begins with: an index that is none of them stands in front of them here. */
function fallsAnswer({ record, others, state, t }: ContentsContext): string {
  const records = others.length < DOZEN ? [record, ...others] : others;
  const falls = fallsOf({ records, state, t }, WORLD_MINIMUM);
  const minimum = formatTickPercent(Number(WORLD_MINIMUM) / 100);
  return t("contents.falls", { count: falls.length, minimum });
}

function techAnswer({ record, others, t }: ContentsContext): string | null {
  const found = latestYears([record, ...others]);
  const told = found?.markets.find(({ ahead }) => ahead !== null);
  if (found === null || found.tech.year === null || told === undefined) return t("contents.techNone");
  return t("contents.tech", {
    change: formatPercent(found.tech.year.change, t.locale, { sign: true }),
    points: formatPoints(told.ahead),
    market: told.record.profile.shortName[t.locale],
  });
}

function dayAnswer({ record: { series }, t }: ContentsContext): string {
  const year = String(yearOfDay(at(series.days, 0)));
  return t("contents.day", { count: formatCount(series.days.length), year });
}

function factsAnswer({ facts, t }: ContentsContext): string {
  const [count, cap] = [countSteps(facts).at(-1), capSteps(facts).at(-1)];
  if (count === undefined || cap === undefined) return t("contents.factsNone");
  return t("contents.facts", { count: count.value, cap: formatTickPercent(cap.value) });
}

function dataAnswer({ catalogue: { indices, revision }, t }: ContentsContext): string {
  return t("contents.data", { closes: formatCount(closesHeld(indices)), revision });
}

function eligibilityAnswer({ t }: ContentsContext): string {
  const mark = formatTickPercent(TOP_SHARE);
  return t("contents.eligibility", { mark, before: LEAST_BEFORE, since: LEAST_SINCE_2021 });
}

/**
 * What the page of each entry of the contents says of an index, in a few words and in its default state, from the same
 * figures as the page itself; `null` where it has none to say.
 */
export const ANSWERS: Readonly<Record<SectionName, (context: ContentsContext) => string | null>> = {
  overview: overviewAnswer,
  annual: annualAnswer,
  monthly: monthlyAnswer,
  drawdowns: drawdownsAnswer,
  milestones: milestonesAnswer,
  returns: returnsAnswer,
  volatility: volatilityAnswer,
  compare: compareAnswer,
  falls: fallsAnswer,
  tech: techAnswer,
  day: dayAnswer,
  analyze: ({ t }) => t("contents.analyze"),
  methodology: ({ t }) => t("contents.methodology", madeUpCompanies()),
  eligibility: eligibilityAnswer,
  facts: factsAnswer,
  disagreements: ({ t }) => t("contents.disagreements", DISAGREEMENTS),
  glossary: ({ t }) => t("contents.glossary", { count: ALL_TERMS.length }),
  data: dataAnswer,
  programs: ({ t }) => t("contents.programs"),
};
