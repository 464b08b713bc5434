import { Chart } from "@/components/charts/chart";
import { CoverageChart } from "@/components/charts/coverage-chart";
import { LanesChart } from "@/components/charts/lanes-chart";
import { ReadsParts } from "@/components/charts/reads-parts";
import { DataTable } from "@/components/tables/data-table";
import type { PageModel } from "@/lib/pages/page-model";
import { fileHref } from "@/lib/url/address";
import type { Table } from "@/lib/views/parts/content/table";
import type { PlateSection } from "@/lib/views/parts/section";
import { shownTable } from "@/lib/views/parts/shown-table";
import type { PlotSection, TableSection } from "@/lib/views/parts/view";
import { contentsEntries } from "./contents-entries";
import { ContentsList } from "./contents-list";
import { glossaryParts } from "./glossary-entries";
import { GlossaryList } from "./glossary-list";

interface ContentProps<S extends PlateSection> {
  readonly source: Pick<PageModel, "t" | "place" | "state">;
  readonly section: S;
  /** Without a way to other states: a drag is read, and leads nowhere. */
  readonly isAlone?: boolean;
}

/** The picture or table of a plate, with the line that says what of it is read. */
export function PlateContent({ section, ...props }: ContentProps<PlateSection>) {
  const { title } = section;
  switch (section.kind) {
    case "plot":
      return <PlotContent {...props} section={section} />;
    case "rows":
      return <CoverageChart {...section.build()} title={title} />;
    case "lanes":
      return <LanesChart {...section.build()} title={title} />;
    case "table":
      return <TableContent {...props} section={section} />;
  }
}

function measureWords(t: PageModel["t"]) {
  return {
    day: t("chart.measure.days", { count: 1, days: "#" }),
    days: t("chart.measure.days", { count: 2, days: "#" }),
    aYear: t("chart.measure.aYear", { rate: "#" }),
  };
}

function PlotContent({ source, section, isAlone = false }: ContentProps<PlotSection>) {
  const { t, place, state } = source;
  const { id, title } = section;
  const { plot, description, zoom } = section.build();
  return (
    <Chart
      plotId={id}
      plot={plot}
      dataHref={fileHref(t.locale, place, state, "json")}
      title={title}
      description={description}
      locale={t.locale}
      measureWords={measureWords(t)}
      changeFrom={plot.y.unit === "level" ? { label: t("chart.changeFrom") } : null}
      zoomHref={isAlone ? null : (zoom?.href ?? null)}
      resetHref={isAlone ? null : (zoom?.resetHref ?? null)}
    />
  );
}

/** What tells how tinted cells are read that are links; `null` for a table without such. */
function readingHint({ look, rows }: Table) {
  const leadOn = rows.some(([, ...cells]) => cells.some(({ href }) => href !== undefined));
  if (!leadOn) return null;
  return look === "heat" || look === "calendar"
    ? "monthly.heat.hint"
    : look === "matrix"
      ? "compare.correlation.hint"
      : null;
}

function GlossaryContent({ t, table }: { readonly t: PageModel["t"]; readonly table: Table }) {
  const words = {
    formula: t("glossary.column.formula"),
    example: t("glossary.column.example"),
    used: t("glossary.column.used"),
  };
  return (
    <GlossaryList
      parts={glossaryParts(t.locale, table)}
      otherLanguage={t.locale === "en" ? "zh-Hant" : "en"}
      words={words}
    />
  );
}

function TableContent({ source: { t }, section }: ContentProps<TableSection>) {
  const { id, title } = section;
  const table = section.build();
  const hint = readingHint(table);
  if (table.look === "contents") return <ContentsList entries={contentsEntries(t, table)} current={null} />;
  if (table.look === "glossary") return <GlossaryContent t={t} table={table} />;
  const shown = <DataTable t={t} id={id} caption={title} table={shownTable(t, table)} />;
  if (hint === null) return shown;
  return (
    <ReadsParts parts="cells" resting={t(hint)}>
      {shown}
    </ReadsParts>
  );
}
