import { formatMonth, formatPercent, formatPoints } from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import { namedSources, notesById } from "@/lib/reference/source-names";
import { dayFromIso, isoFromDay } from "@/lib/series/day";
import { pageHref } from "@/lib/url/address";
import type { Cell } from "@/lib/views/parts/content/table";
import { heldRecord } from "@/lib/views/parts/held-record";
import { section } from "@/lib/views/parts/section";
import { sourceLabel } from "@/lib/views/parts/source-prose";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { agrees, type Claim, claimFigure, claimSymbol, claimsOf, trackedValue } from "./report-claims";
import type { TechContext } from "./tech-context";
import { missingText } from "./tech-table";
import { indexYear, MARKETS, TECH } from "./tech-years";

/** A claim against one index; the first of a claim is the index that the claim is about, others stand beside it. */
interface Row {
  readonly claim: Claim;
  readonly symbol: string;
  readonly isOwn: boolean;
  readonly figure: number | null;
}

/** Each claim; one that its own index cannot decide with the other markets beside it. */
function rowsOf(context: TechContext): Row[] {
  const { records, facts } = context;
  return claimsOf(facts).flatMap((claim) => {
    const own = claimSymbol(claim.name);
    const row = (symbol: string): Row => {
      return { claim, symbol, isOwn: symbol === own, figure: claimFigure(records, claim, symbol) };
    };
    const first = row(own);
    if (first.figure !== null || own === TECH) return [first];
    const beside = MARKETS.filter((symbol) => symbol !== own).map(row);
    return [first, ...beside.filter(({ figure }) => figure !== null)];
  });
}

function nameOf({ t, catalogue, records }: TechContext, symbol: string): string {
  const profile =
    heldRecord(records, symbol)?.profile ??
    catalogue.indices.find(({ profile: each }) => each.symbol === symbol)?.profile;
  return profile?.shortName[t.locale] ?? symbol;
}

/** What the closes give, in per cent; points are no per cent, and have a column of their own in files. */
function closesCell({ t, records }: TechContext, row: Row): Cell {
  const { claim, symbol, figure } = row;
  const points = pointsOf(row);
  if (points !== null) {
    return { value: null, instead: t("tech.report.points", { points: formatPoints(points) }) };
  }
  if (figure !== null) return { value: figure };
  const record: IndexRecord | null = heldRecord(records, symbol);
  const note = record === null ? t("tech.missing.no-close") : missingText(t, indexYear(record, claim.day));
  return { value: null, note };
}

function pointsOf({ claim, figure }: Row): number | null {
  return claim.name === "ahead" && figure !== null ? figure * 100 : null;
}

function verdictText({ t }: TechContext, { claim, isOwn, figure }: Row): string {
  if (!isOwn) return t("tech.verdict.beside");
  const found = agrees(claim, figure === null ? null : figure * 100);
  return t(`tech.verdict.${found === null ? "open" : found ? "agrees" : "differs"}`);
}

function statedText({ t }: TechContext, { words, stated, name }: Claim): string {
  return t("tech.stated", { words, value: stated, unit: name === "ahead" ? "points" : "percent" });
}

/** The report by its name, leading to its line among the sources. */
function sourceCell({ t, catalogue: { sources } }: TechContext, id: string): Cell & { value: string } {
  const [source] = namedSources(id, notesById(sources));
  const data = pageHref(t.locale, { page: "data" });
  if (source === undefined || source.anchor === null) return { value: t("nav.data"), href: data };
  return { value: sourceLabel(t, source), href: `${data}#${source.anchor}` };
}

/** The day that most of the report's figures are of; `null` where the facts hold none. */
export function reportDay(context: Pick<TechContext, "facts">): number | null {
  return claimsOf(context.facts).find(({ name }) => name === "year")?.day ?? null;
}

/** What the report states beside what the closes of the same days give, with the verdict; nothing without such facts. */
export function reportSections(context: TechContext): Section[] {
  const { t } = context;
  const [first] = claimsOf(context.facts);
  if (first === undefined) return [];
  const source = sourceCell(context, first.source).value;
  const build = () => ({
    look: "grouped" as const,
    line: t("tech.report.line", { source }),
    ...tableFrom(rowsOf(context), [
      [
        "claim",
        t("tech.report.claim"),
        "text",
        ({ claim, isOwn }) => ({ value: t(`tech.claim.${claim.name}`), quiet: !isOwn }),
      ],
      [
        "stated",
        t("tech.report.stated"),
        "text",
        // On a phone the rest lies behind "more columns": the verdict must be seen without.
        (row) => ({
          value: statedText(context, row.claim),
          note: verdictText(context, row),
          quiet: !row.isOwn,
        }),
      ],
      ["index", t("tech.report.of"), "text", ({ symbol }) => nameOf(context, symbol)],
      ["closes_percent", t("tech.report.closes"), "percent", (row) => closesCell(context, row), "key"],
      ["closes_points", t("tech.report.closesPoints"), "points", pointsOf, "files"],
      ["verdict", t("tech.report.verdict"), "text", (row) => verdictText(context, row), "files"],
      ["to_date", t("tech.report.day"), "date", ({ claim }) => isoFromDay(claim.day)],
      ["source", t("tech.report.source"), "text", ({ claim }) => sourceCell(context, claim.source)],
    ]),
  });
  return [
    section({ kind: "table", id: "report", title: t("tech.report.title"), build }),
    ...namesSections(context),
  ];
}

const NAMES_FACT = "names that the translation uses for the TECH Index";
const FUTURES = ["Koji", "KSE"];

/** The names that the report's translation has for the index, and what shows that they mean it. */
function namesSections(context: TechContext): Section[] {
  const { t, facts } = context;
  const value = trackedValue(facts, NAMES_FACT);
  if (value === null) return [];
  const names = value
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const build = () => ({
    line: t("tech.names.line"),
    ...tableFrom(names, [
      ["name_in_translation", t("tech.names.name"), "text", (name) => name],
      ["meant", t("tech.names.meant"), "text", () => nameOf(context, TECH)],
      ["shown_by", t("tech.names.shown"), "prose", (name) => shownBy(context, name)],
    ]),
  });
  return [section({ kind: "table", id: "names", title: t("tech.names.title"), build })];
}

function shownBy(context: TechContext, name: string): string {
  const { t, records, facts } = context;
  const claim = claimsOf(facts).find((each) => each.name === "year");
  const [tech, own] = [TECH, "HSI"].map((symbol) => claim && claimFigure(records, claim, symbol));
  if (name === "Hang Seng Index" && tech != null && own != null) {
    const written = (figure: number) => formatPercent(figure, t.locale, { sign: true });
    return t("tech.names.closes", { tech: written(tech), own: written(own), market: nameOf(context, "HSI") });
  }
  const start = trackedValue(facts, "start of Hang Seng TECH futures");
  const month = start === null ? null : dayFromIso(`${start}-01`);
  if (FUTURES.includes(name) && month !== null)
    return t("tech.names.futures", { month: formatMonth(month, t.locale) });
  return t("tech.names.passage");
}
