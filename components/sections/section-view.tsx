import type { ReactNode } from "react";
import { WorkedView } from "@/components/methodology/worked-view";
import type { PageModel } from "@/lib/pages/page-model";
import { plateKey } from "@/lib/views/glossary/link-terms";
import { captionOf, type PlateSection } from "@/lib/views/parts/section";
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
  readonly source: Pick<PageModel, "t" | "place" | "state" | "links">;
  readonly section: S;
}

/** A section of a view as its page shows it; nothing for a table of files alone. */
export function SectionView({ source, section }: SectionProps<Section>): ReactNode {
  switch (section.kind) {
    case "tiles":
      return <TileRow tiles={section.build()} />;
    case "picker":
      return (
        <PickerLinks
          {...{ label: section.title, isTitled: section.isTitled === true, items: section.build() }}
          search={section.search}
        />
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
      return <DefinitionStorey heading={section.title} items={definitionItems(source)} />;
  }
}

// What stands over a plot, and what a table takes beside its rows; a row takes one line of a table or two.
const READING_LINE = 24;
const TABLE_HEAD = 64;
const TABLE_ROW = 38;

/** The line under a plate's title, with its links to the glossary where it has some. */
function captionFor({ links }: SectionProps<Section>["source"], plate: PlateSection) {
  return links().captions.get(plateKey(plate)) ?? captionOf(plate);
}

/** The small print with its links; a text that stands in pieces is not sent to the browser twice. */
function definitionItems({ links }: SectionProps<Section>["source"]) {
  return links().definition.map((item) => (item.prose === undefined ? item : { ...item, text: "" }));
}

function PlotView({ source, section }: SectionProps<PlotSection>) {
  const { id, title, half = false } = section;
  const { plot, choices = [], zoom, more } = section.build();
  const caption = captionFor(source, section);
  const range =
    zoom === undefined ? null : <RangeForm t={source.t} id={id} title={title} plot={plot} zoom={zoom} />;
  return (
    <Plate
      {...{ id, title, half, choices, range }}
      {...(caption === undefined ? {} : { caption })}
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
  const { plot, choices = [] } = section.build();
  const caption = captionFor(source, section);
  return (
    <Plate
      {...{ id, title, choices }}
      {...(caption === undefined ? {} : { caption })}
      about={rowsHeight(plot)}
      files={fileLinksOf(source, section)}
    >
      <PlateContent source={source} section={section} />
    </Plate>
  );
}

function LanesView({ source, section }: SectionProps<LanesSection>) {
  const { id, title } = section;
  const { choices, plot } = section.build();
  const caption = captionFor(source, section);
  return (
    <Plate
      {...{ id, title, choices }}
      {...(caption === undefined ? {} : { caption })}
      about={rowsHeight(plot)}
      files={fileLinksOf(source, section)}
    >
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
  const { more, choices = [] } = table;
  const caption = captionFor(source, section);
  const worked = section.worked?.() ?? null;
  if (table.rows.length === 0) return null;
  return (
    <Plate
      {...{ id, title, half, tall, choices }}
      {...(caption === undefined ? {} : { caption })}
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
