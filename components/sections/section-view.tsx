import type { ReactNode } from "react";
import { Chart } from "@/components/charts/chart";
import { CoverageChart } from "@/components/charts/coverage-chart";
import { LanesChart } from "@/components/charts/lanes-chart";
import { ReadsParts } from "@/components/charts/reads-parts";
import { DataTable } from "@/components/tables/data-table";
import { shownTable } from "@/components/tables/shown-table";
import type { PageModel } from "@/lib/pages/page-model";
import { fileHref } from "@/lib/url/address";
import type {
  LanesSection,
  PlotSection,
  RowsSection,
  Section,
  Table,
  TableSection,
} from "@/lib/views/parts/view";
import { CodeBlocks } from "./code-blocks";
import { contentsEntries } from "./contents-entries";
import { ContentsList } from "./contents-list";
import { DefinitionStorey } from "./definition-storey";
import { fileLinksOf } from "./file-links-of";
import { PickerLinks } from "./picker-links";
import { Plate } from "./plate";
import { RangeForm } from "./range-form";
import { StateForm } from "./state-form";
import { Texts } from "./texts";
import { TileRow } from "./tile-row";

interface SectionProps<S extends Section> {
  readonly source: Pick<PageModel, "t" | "place" | "state">;
  readonly section: S;
}

/** A section of a view as its page shows it; nothing for a table of files alone. */
export function SectionView({ source, section }: SectionProps<Section>): ReactNode {
  switch (section.kind) {
    case "tiles":
      return <TileRow tiles={section.build()} />;
    case "picker":
      return (
        <PickerLinks label={section.title} isTitled={section.isTitled === true} items={section.build()} />
      );
    case "form":
      return <StateForm id={section.id} title={section.title} form={section.build()} />;
    case "texts":
      return <Texts {...section.build()} half={section.half ?? false} />;
    case "plot":
      return <PlotView source={source} section={section} />;
    case "rows":
      return <RowsView source={source} section={section} />;
    case "lanes":
      return <LanesView source={source} section={section} />;
    case "table":
      return section.filesOnly === true ? null : <TableView source={source} section={section} />;
    case "code":
      return (
        <CodeBlocks
          id={section.id}
          title={section.title}
          caption={section.caption}
          blocks={section.build()}
        />
      );
    case "definition":
      return <DefinitionStorey heading={section.title} items={section.build()} />;
  }
}

/** The address of the JSON of the page's own view. */
function dataHrefOf({ t, place, state }: SectionProps<Section>["source"]): string {
  return fileHref(t.locale, place, state, "json");
}

function measureWords(t: PageModel["t"]) {
  return {
    day: t("chart.measure.days", { count: 1, days: "#" }),
    days: t("chart.measure.days", { count: 2, days: "#" }),
    aYear: t("chart.measure.aYear", { rate: "#" }),
  };
}

function PlotView({ source, section }: SectionProps<PlotSection>) {
  const { t } = source;
  const { id, title, half = false } = section;
  const { caption, plot, description, choices = [], zoom, more } = section.build();
  return (
    <Plate
      {...{ id, title, caption, half, choices }}
      files={fileLinksOf(source, section)}
      range={zoom === undefined ? null : <RangeForm t={t} id={id} title={title} plot={plot} zoom={zoom} />}
      {...(more === undefined ? {} : { more })}
    >
      <Chart
        plotId={id}
        plot={plot}
        dataHref={dataHrefOf(source)}
        title={title}
        description={description}
        locale={t.locale}
        measureWords={measureWords(t)}
        changeFrom={plot.y.unit === "level" ? { label: t("chart.changeFrom") } : null}
        zoomHref={zoom?.href ?? null}
        resetHref={zoom?.resetHref ?? null}
      />
    </Plate>
  );
}

function RowsView({ source, section }: SectionProps<RowsSection>) {
  const { id, title } = section;
  const { caption, plot, description, words } = section.build();
  return (
    <Plate id={id} title={title} caption={caption} files={fileLinksOf(source, section)}>
      <CoverageChart plot={plot} title={title} description={description} words={words} />
    </Plate>
  );
}

function LanesView({ source, section }: SectionProps<LanesSection>) {
  const { id, title } = section;
  const { caption, plot, description, words, choices } = section.build();
  return (
    <Plate {...{ id, title, caption, choices }} files={fileLinksOf(source, section)}>
      <LanesChart plot={plot} title={title} description={description} words={words} />
    </Plate>
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

/** A table in its plate; its CSV has the same rows. */
function TableView({ source, section }: SectionProps<TableSection>) {
  const { id, title, half = false, tall = false } = section;
  const table = section.build();
  const { more, line, choices = [] } = table;
  const hint = readingHint(table);
  const shown =
    table.look === "contents" ? (
      <ContentsList entries={contentsEntries(source.t, table)} current={null} />
    ) : (
      <DataTable t={source.t} id={id} caption={title} table={shownTable(source.t, table)} />
    );
  if (table.rows.length === 0) return null;
  return (
    <Plate
      {...{ id, title, half, tall, choices }}
      {...(line === undefined ? {} : { caption: line })}
      files={fileLinksOf(source, { id, title, tableId: id })}
      {...(more === undefined ? {} : { more })}
    >
      {hint === null ? (
        shown
      ) : (
        <ReadsParts parts="cells" resting={source.t(hint)}>
          {shown}
        </ReadsParts>
      )}
    </Plate>
  );
}
