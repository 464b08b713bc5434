import {
  formatCount,
  formatDate,
  formatLevel,
  formatRatio,
  formatRoughDate,
  formatShortDay,
  formatTickPercent,
} from "@/lib/format/format";
import { datedClose } from "@/lib/series/dated-close";
import { countSteps } from "@/lib/views/facts/dated-steps";
import { type Example, nameOf } from "./example-context";

/** A company made up to reckon with: a price in dollars, and shares in millions. */
const COMPANY = { price: 25, shares: 400, held: 160 } as const;
const FREE_FLOAT = COMPANY.shares - COMPANY.held;

/** An index made up to reckon with: capitalisations in millions of dollars, and its level. */
const INDEX = {
  sum: 50_000,
  level: 20_000,
  joins: 5_000,
  tomorrow: 51_000,
  largest: 9_000,
  capped: 6_750,
} as const;

const CAP = 0.08;

/** Shares that one becomes. */
const SPLIT = 2;

const constituent: Example = ({ t, facts }) => {
  const latest = countSteps(facts).at(-1);
  if (latest === undefined) return null;
  const { value, date } = latest;
  return t("term.constituent.example", { count: formatCount(value), date: formatDate(date, t.locale) });
};

const base: Example = (context) => {
  const { t, record } = context;
  const { baseDate, baseValue } = record.profile;
  if (baseDate === null || baseValue === null || baseValue === 0) return null;
  const { day, close } = datedClose(record.series, record.series.days.length - 1);
  return t("term.base.example", {
    ...{ name: nameOf(context, record), value: formatCount(baseValue), day: formatDate(baseDate, t.locale) },
    ...{
      close: formatLevel(close),
      to: formatShortDay(day, t.locale),
      times: formatRatio(close / baseValue),
    },
  });
};

const backCalculated: Example = (context) => {
  const { t, record } = context;
  const { launched } = record.profile;
  const { firstDate } = record.coverage;
  if (launched === null || firstDate === null || firstDate >= launched) return null;
  return t("term.back-calculated.example", {
    ...{ name: nameOf(context, record), launched: formatRoughDate(launched, t.locale) },
    base: formatRoughDate(firstDate, t.locale),
  });
};

/** Examples of how an index is made, by term; those of a company or an index made up are worked out from round numbers. */
export const METHOD_EXAMPLES = {
  constituent,
  "market-capitalisation": ({ t }) =>
    t("term.market-capitalisation.example", {
      ...{ price: COMPANY.price, shares: COMPANY.shares },
      value: formatCount(COMPANY.price * COMPANY.shares),
    }),
  "free-float": ({ t }) =>
    t("term.free-float.example", { shares: COMPANY.shares, held: COMPANY.held, value: FREE_FLOAT }),
  "free-float-factor": ({ t }) =>
    t("term.free-float-factor.example", {
      ...{ float: FREE_FLOAT, shares: COMPANY.shares },
      value: formatRatio(FREE_FLOAT / COMPANY.shares),
    }),
  weight: ({ t }) =>
    t("term.weight.example", {
      ...{ own: formatCount(INDEX.largest), sum: formatCount(INDEX.sum) },
      value: formatTickPercent(INDEX.largest / INDEX.sum),
    }),
  cap: ({ t }) => t("term.cap.example", { cap: formatTickPercent(CAP), count: Math.ceil(1 / CAP) }),
  "cap-factor": ({ t }) =>
    t("term.cap-factor.example", {
      ...{ capped: formatCount(INDEX.capped), own: formatCount(INDEX.largest) },
      value: formatRatio(INDEX.capped / INDEX.largest),
    }),
  divisor: ({ t }) => {
    const divisor = INDEX.sum / INDEX.level;
    const after = INDEX.sum + INDEX.joins;
    return t("term.divisor.example", {
      ...{ before: formatCount(INDEX.sum), divisor: formatRatio(divisor), level: formatCount(INDEX.level) },
      ...{ after: formatCount(after), next: formatRatio(after / INDEX.level) },
    });
  },
  "chain-linking": ({ t }) =>
    t("term.chain-linking.example", {
      ...{ level: formatCount(INDEX.level), today: formatCount(INDEX.tomorrow) },
      yesterday: formatCount(INDEX.sum),
      value: formatCount((INDEX.level * INDEX.tomorrow) / INDEX.sum),
    }),
  "corporate-action": ({ t }) =>
    t("term.corporate-action.example", {
      ...{ price: COMPANY.price, shares: COMPANY.shares },
      ...{ split: formatLevel(COMPANY.price / SPLIT), more: formatCount(COMPANY.shares * SPLIT) },
      value: formatCount(COMPANY.price * COMPANY.shares),
    }),
  base,
  "back-calculated": backCalculated,
} as const satisfies Readonly<Record<string, Example>>;
