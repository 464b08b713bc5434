import type { Place } from "@/lib/url/page-table";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import type { LinkedTexts } from "@/lib/views/glossary/link-terms";
import type { Section, View } from "@/lib/views/parts/view";
import type { PageSpine } from "@/lib/views/parts/year-spine";
import type { OwnModel } from "./own-page";

type Built<S extends Section> = S extends Section
  ? Omit<S, "build" | "worked"> & { readonly content: ReturnType<S["build"]> }
  : never;

/** A page of a file as data alone, which can go from a worker to its page. */
export interface BuiltPage {
  readonly place: Place;
  readonly state: ViewState;
  readonly problems: readonly AddressProblem[];
  readonly view: Omit<View, "sections">;
  /** All but the tables of files alone. */
  readonly sections: ReadonlyArray<Built<Section>>;
  readonly spine: PageSpine | null;
  readonly links: LinkedTexts;
}

/** A page with everything on it made. */
export function builtPage({ place, state, problems, view, spine, links }: OwnModel): BuiltPage {
  const { sections, ...head } = view;
  const shown = sections.filter((section) => section.kind !== "table" || section.filesOnly !== true);
  return { place, state, problems, view: head, sections: shown.map(builtSection), spine, links: links() };
}

function builtSection(section: Section): Built<Section> {
  // A function cannot leave the worker.
  const { build, worked, ...rest } = { worked: undefined, ...section };
  return { ...rest, content: build() } as Built<Section>;
}

/** The view of a page that came as data, as whatever shows views takes it. */
export function viewOf({ view, sections }: BuiltPage): View {
  return { ...view, sections: sections.map(sectionOf) };
}

function sectionOf({ content, ...rest }: Built<Section>): Section {
  return { ...rest, build: () => content } as Section;
}
