import type { ReactNode } from "react";
import { WorkedView } from "@/components/methodology/worked-view";
import type { PageModel } from "@/lib/pages/page-model";
import type { LanesSection, PlotSection, RowsSection, Section, TableSection } from "@/lib/views/parts/view";
import { CodeBlocks } from "./code-blocks";
import { DefinitionStorey } from "./definition-storey";
import { fileLinksOf } from "./file-links-of";
import { PickerLinks } from "./picker-links";
import { Plate } from "./plate";
import { PlateContent } from "./plate-content";
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

// What stands over a plot, and what a table takes beside its rows; a row takes one line of a table or two.
const READING_LINE = 24;
const TABLE_HEAD = 64;
const TABLE_ROW = 38;

function PlotView({ source, section }: SectionProps<PlotSection>) {
  const { id, title, half = false } = section;
  const { caption, plot, choices = [], zoom, more } = section.build();
  const range =
    zoom === undefined ? null : <RangeForm t={source.t} id={id} title={title} plot={plot} zoom={zoom} />;
  return (
    <Plate
      {...{ id, title, caption, half, choices, range }}
      about={plot.height + READING_LINE}
      files={fileLinksOf(source, section)}
      {...(more === undefined ? {} : { more })}
    >
      <PlateContent source={source} section={section} />
    </Plate>
  );
}

function RowsView({ source, section }: SectionProps<RowsSection>) {
  const { id, title } = section;
  const { caption, plot } = section.build();
  return (
    <Plate {...{ id, title, caption }} about={rowsHeight(plot)} files={fileLinksOf(source, section)}>
      <PlateContent source={source} section={section} />
    </Plate>
  );
}

function LanesView({ source, section }: SectionProps<LanesSection>) {
  const { id, title } = section;
  const { caption, choices, plot } = section.build();
  return (
    <Plate {...{ id, title, caption, choices }} about={rowsHeight(plot)} files={fileLinksOf(source, section)}>
      <PlateContent source={source} section={section} />
    </Plate>
  );
}

function rowsHeight({ rows }: { readonly rows: readonly unknown[] }): number {
  return TABLE_HEAD + TABLE_ROW * rows.length;
}

/** A table in its plate; its CSV has the same rows. */
function TableView({ source, section }: SectionProps<TableSection>) {
  const { id, title, half = false, tall = false } = section;
  const table = section.build();
  const { more, line, choices = [] } = table;
  const worked = section.worked?.() ?? null;
  if (table.rows.length === 0) return null;
  return (
    <Plate
      {...{ id, title, half, tall, choices }}
      {...(line === undefined ? {} : { caption: line })}
      about={rowsHeight(table)}
      files={fileLinksOf(source, { id, title, tableId: id })}
      {...(more === undefined ? {} : { more })}
    >
      {worked === null ? (
        <PlateContent source={source} section={section} />
      ) : (
        <WorkedView t={source.t} worked={worked} {...{ id, title, table }} />
      )}
    </Plate>
  );
}
