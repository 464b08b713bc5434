import { Chart } from "@/components/charts/chart";
import { CoverageChart } from "@/components/charts/coverage-chart";
import { DataTable } from "@/components/tables/data-table";
import { shownTable } from "@/components/tables/shown-table";
import type { Answer } from "@/lib/pages/page-model";
import { fileHref } from "@/lib/url/address";
import type { CoveragePlate, PlotPlate, Table } from "@/lib/views/parts/view";
import { giveAwayOf } from "./file-links-of";
import { jsonOf } from "./json-of";
import { Plate } from "./plate";

type Source = Pick<Answer, "t" | "place" | "state">;

interface PlotPlateProps {
  readonly source: Source;
  readonly plate: PlotPlate;
}

/** A picture of a view in its plate. */
export function PlotPlateView({ source, plate }: PlotPlateProps) {
  const { t, place, state } = source;
  const { id, title, caption, plot, description, choices, zoom, tableId, half = false, more } = plate;
  return (
    <Plate
      id={id}
      title={title}
      caption={caption}
      half={half}
      choices={choices}
      give={giveAwayOf(source, { id, title, tableId })}
      {...(more === undefined ? {} : { more })}
    >
      <Chart
        plotId={id}
        plotJson={jsonOf(plot)}
        dataHref={fileHref(t.locale, place, state, "json")}
        title={title}
        description={description}
        locale={t.locale}
        changeFrom={plot.y.unit === "level" ? { label: t("chart.changeFrom") } : null}
        zoomHref={zoom?.href ?? null}
        resetHref={zoom?.resetHref ?? null}
      />
    </Plate>
  );
}

interface CoveragePlateProps {
  readonly source: Source;
  readonly plate: CoveragePlate;
}

/** The picture of the days held in its plate. */
export function CoveragePlateView({ source, plate }: CoveragePlateProps) {
  const { id, title, caption, plot, description, words, tableId } = plate;
  return (
    <Plate id={id} title={title} caption={caption} give={giveAwayOf(source, { id, title, tableId })}>
      <CoverageChart plotJson={jsonOf(plot)} title={title} description={description} words={words} />
    </Plate>
  );
}

interface TablePlateProps {
  readonly source: Source;
  readonly table: Table;
}

/** A table of a view in its plate; its CSV has the same rows. */
export function TablePlateView({ source, table }: TablePlateProps) {
  const { t } = source;
  const { half = false, more, line } = table;
  return (
    <Plate
      id={table.id}
      title={table.caption}
      {...(line === undefined ? {} : { caption: line })}
      half={half}
      give={giveAwayOf(source, { id: table.id, title: table.caption, tableId: table.id })}
      {...(more === undefined ? {} : { more })}
    >
      <DataTable table={shownTable(t, table)} />
    </Plate>
  );
}
