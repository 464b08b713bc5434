import { sum } from "d3-array";
import { formatRoughDate, formatTickPercent } from "@/lib/format/format";
import { sentences } from "@/lib/i18n/sentences";
import { ifSo } from "./judge";
import { byFacts, type SettleContext, type Settled, type Settler, undecided } from "./settle-context";
import { countOn, isMarked, isOfDocuments, standingCounts, standingMethod } from "./standing-facts";

const unknown = ({ t }: SettleContext): Settled => undecided(t("claims.noFact"));
const dated = ({ t }: SettleContext, iso: string) => formatRoughDate(iso, t.locale);

/** A number of constituents on a day: out of date where it was right before. */
export const settleCount: Settler<"count"> = ({ on, count }, context) => {
  const { facts, t } = context;
  const held = countOn(facts, on);
  if (held === null) return unknown(context);
  const shows = t("claims.count", { count: held.count, date: dated(context, on) });
  if (held.count === count) return byFacts("holds", shows);
  const counts = standingCounts(facts);
  const last = counts.findLast((row) => row.date <= on && row.count === count);
  const ended = last && counts.find((row) => row.date > last.date && row.count !== count);
  if (ended === undefined) return byFacts("does-not-hold", shows);
  return byFacts(
    "out-of-date",
    sentences(context.t.locale, shows, t("claims.countWas", { count, date: dated(context, ended.date) })),
  );
};

/** The first day on which there were so many constituents. */
export const settleCountDay: Settler<"count-day"> = ({ count, on }, context) => {
  const first = standingCounts(context.facts).find((row) => row.count >= count);
  if (first === undefined) return unknown(context);
  const shows = context.t("claims.countDay", { count: first.count, date: dated(context, first.date) });
  return byFacts(ifSo(first.date === on), shows);
};

/** Whether the number of constituents rose in a year. */
export const settleCountRise: Settler<"count-rise"> = ({ year }, context) => {
  const [before, after] = [
    countOn(context.facts, `${year - 1}-12-31`),
    countOn(context.facts, `${year}-12-31`),
  ];
  if (before === null || after === null) return unknown(context);
  const shows = context.t("claims.countRise", {
    ...{ year: String(year), earlier: String(year - 1) },
    ...{ before: before.count, after: after.count },
  });
  return byFacts(ifSo(after.count > before.count), shows);
};

/** The first date of rows of the method. */
export const settleDated: Settler<"dated"> = ({ row, on }, context) => {
  const found = standingMethod(context.facts, row);
  const [first, last] = [found[0], found.at(-1)];
  if (first?.date == null || last?.date == null) return unknown(context);
  const shows = context.t("claims.dated", {
    what: first.what[context.t.locale],
    date: dated(context, first.date),
    isLong: last === first ? "no" : "yes",
    count: found.length,
    last: dated(context, last.date),
  });
  return byFacts(ifSo(first.date.startsWith(on) || on.startsWith(first.date)), shows);
};

const FIGURES = {
  percent: /\d+(?= %)/g,
  seconds: /\d+(?= seconds)/g,
  constituents: /\d+(?= constituents)/g,
  hours: /\d\d:\d\d–\d\d:\d\d/g,
} as const;

/** The figures of the latest row of the method that another source states. */
export const settleValue: Settler<"value"> = ({ row, unit, states }, context) => {
  const found = standingMethod(context.facts, row).findLast(({ source }) => !isOfDocuments(source));
  if (found?.date == null) return unknown(context);
  const inValue = found.value?.en.match(FIGURES[unit]);
  const figures = inValue ?? found.what.en.match(FIGURES[unit]) ?? [];
  if (figures.length === 0) return unknown(context);
  const { t } = context;
  const shows = t("claims.value", {
    ...{ unit, value: figures.join(t("list.separator")), date: dated(context, found.date) },
  });
  return byFacts(ifSo(figures.join() === states.join()), shows);
};

/** The formula: the simple one without a divisor ends with the first change of members. */
export const settleFormula: Settler<"formula"> = ({ form }, context) => {
  const counts = standingCounts(context.facts).map(({ count }) => count);
  if (counts.length === 0) return unknown(context);
  const changes = counts.filter((count, at) => at > 0 && count !== counts[at - 1]).length;
  const shows = context.t("claims.formula", { form, changes });
  return byFacts(ifSo(form !== "base" || changes === 0), shows);
};

/** The months in which the number of constituents was looked at anew: all of those claimed, and how many dates in them. */
export const settleReview: Settler<"review"> = ({ months, since }, context) => {
  const found = standingCounts(context.facts).filter(({ date }) => date >= since);
  if (found.length === 0) return unknown(context);
  const inside = found.filter(({ date }) => months.includes(monthOf(date)));
  const shows = context.t("claims.review", {
    ...{ inside: inside.length, count: found.length, date: dated(context, since.slice(0, 4)) },
  });
  return byFacts(ifSo(months.every((month) => found.some(({ date }) => monthOf(date) === month))), shows);
};

const monthOf = (iso: string): number => Number(iso.slice(5, 7));

/** The day on which a contract started, by the first row that stands. */
export const settleContract: Settler<"contract"> = ({ contract, on }, context) => {
  const found = context.facts.contracts.find(
    (row) => row.contract.en === contract && row.launched !== null && !isMarked(row.source),
  );
  if (found?.launched == null) return unknown(context);
  const shows = context.t("claims.contract", { date: dated(context, found.launched) });
  return byFacts(ifSo(found.launched === on), shows);
};

/** A share of the market: settled where another source states one for the same year. */
export const settleCoverage: Settler<"coverage"> = ({ percent, year, of }, context) => {
  const { facts, t } = context;
  const others = facts.coverage.filter(
    ({ date, ofWhat, source }) =>
      date !== null &&
      /value/.test(ofWhat.en) &&
      /Composite/.test(ofWhat.en) === (of === "composite") &&
      !/aimed|turnover/.test(ofWhat.en) &&
      !isMarked(ofWhat) &&
      !isOfDocuments(source) &&
      // A page that repeats one of the documents, for a year whose figures it does not have.
      !/old figure/.test(ofWhat.en),
  );
  if (others.length === 0) return unknown(context);
  const named = others.map(({ date, coveragePercent }) =>
    t("claims.inYear", {
      value: formatTickPercent(coveragePercent / 100),
      year: (date ?? "").slice(0, 4),
    }),
  );
  const shows = t("claims.coverage", { list: [...new Set(named)].join(t("list.separator")) });
  const sameYear = others.filter(({ date }) => date?.startsWith(String(year)) === true);
  if (sameYear.length === 0) return undecided(shows);
  return byFacts(ifSo(sameYear.some(({ coveragePercent }) => coveragePercent === percent)), shows);
};

/** Whether parts make 100 %. */
export const settleSum: Settler<"sum"> = ({ parts }, { t }) => {
  const total = sum(parts);
  return byFacts(ifSo(total === 100), t("claims.sum", { total: formatTickPercent(total / 100) }));
};

/** The weight of a sector: at most its number of members times the cap; below that not decidable. */
export const settleWeight: Settler<"weight"> = ({ subIndex, percent }, context) => {
  const { facts, t } = context;
  const members = facts.constituents.filter((member) => member.subIndex.en === subIndex);
  const cap = standingMethod(facts, "HSI cap").findLast(({ value }) => /^\d+ %$/.test(value?.en ?? ""));
  const [asOf] = facts.constituents;
  if (members.length === 0 || asOf === undefined || cap?.value == null) return unknown(context);
  const most = members.length * Number.parseInt(cap.value.en, 10);
  const shows = t("claims.weight", {
    ...{ members: members.length, all: facts.constituents.length, cap: cap.value.en },
    ...{ date: dated(context, asOf.asOf), most: formatTickPercent(Math.min(most, 100) / 100) },
  });
  return percent > most ? byFacts("does-not-hold", shows) : undecided(shows);
};

/** Whether companies are members, and of the sub-index that is named. */
export const settleMembers: Settler<"members"> = ({ codes, subIndex }, context) => {
  const { facts, t } = context;
  const [asOf] = facts.constituents;
  if (asOf === undefined) return unknown(context);
  const found = codes.flatMap((code) => facts.constituents.filter((member) => member.code === code));
  const groups = [...new Set(found.map((member) => member.subIndex[t.locale]))];
  const shows = t("claims.members", {
    ...{ found: found.length, count: codes.length, date: dated(context, asOf.asOf) },
    groups: groups.join(t("list.separator")),
    isNamed: subIndex === null ? "no" : "yes",
  });
  const fits = found.length === codes.length && found.every((member) => member.subIndex.en === subIndex);
  return byFacts(ifSo(fits), shows);
};

/** The index that a fund follows, by a source that is none of the documents. */
export const settleFund: Settler<"fund"> = ({ code, index }, context) => {
  const { facts, t } = context;
  const found = facts.funds.find(
    (fund) =>
      fund.code === code &&
      fund.index !== null &&
      !isMarked(fund.index, fund.note) &&
      !isOfDocuments(fund.source),
  );
  if (found?.index == null) return unknown(context);
  const shows = t("claims.fund", { index: found.index[t.locale] });
  return byFacts(ifSo(found.index.en === index), shows);
};

/** What nothing here can decide, and why. */
export const settleUndecidable: Settler<"undecidable"> = ({ why }, { t }) =>
  undecided(t(`claims.why.${why}`));
