import { formatDate } from "@/lib/format/format";
import { pageHref } from "@/lib/url/address";
import { nameOf } from "@/lib/url/page-table";
import { sourcesLine } from "@/lib/views/parts/view-basis";
import { bibtexEntry } from "./bibtex-entry";
import { pinnedState } from "./pinned-state";
import type { TakeSource } from "./take-source";

const PUBLISHER = "Hang Seng Almanac";

/** The address of a plate as it is now, whole; that of its page as it will be where that cannot be pinned. */
export function citedAddress({ t, place, state, revision, plate, origin }: TakeSource): string {
  const pinned = pinnedState(place, state, revision) ?? state;
  return `${origin}${pageHref(t.locale, place, pinned)}#${plate.id}`;
}

/**
 * A plate cited as Chicago, APA and BibTeX do, in the reader's language. It is dated by the last close that is held: a page says
 * the same to everyone, whenever it is asked.
 */
export function citations(
  source: TakeSource,
): ReadonlyArray<{ readonly label: string; readonly text: string }> {
  const { t, view, plate, revision } = source;
  const { closesTo, lastDate } = source.basis();
  const said = {
    publisher: t("site.name"),
    title: plate.title,
    page: view.title,
    date: closesTo === null ? "none" : formatDate(closesTo, t.locale),
    year: lastDate?.slice(0, 4) ?? "none",
    kind: plate.kind === "table" ? "table" : "chart",
    revision: String(revision),
    sources: sourcesLine(source.t, source.basis()) || "none",
    url: citedAddress(source),
  };
  return [
    { label: "Chicago", text: t("take.chicago", said) },
    { label: "APA", text: t("take.apa", said) },
    { label: "BibTeX", text: bibtexOf(source) },
  ];
}

function bibtexOf(source: TakeSource): string {
  const { place, view, plate, revision } = source;
  const { lastDate } = source.basis();
  const parts = ["symbol" in place ? place.symbol : "", place.page, nameOf(place), plate.id, `r${revision}`];
  return bibtexEntry(parts.filter((part) => part !== "").join("-"), {
    author: PUBLISHER,
    title: plate.title,
    howpublished: view.title,
    year: lastDate?.slice(0, 4) ?? null,
    month: lastDate?.slice(5, 7) ?? null,
    note: restsOn(source),
    url: citedAddress(source),
  });
}

/** What a plate rests on, in a sentence or two: its last close, the revision, the sources. */
export function restsOn({ t, revision, basis }: Pick<TakeSource, "t" | "revision" | "basis">): string {
  const { closesTo } = basis();
  return t("take.sourcesNote", {
    date: closesTo === null ? "none" : formatDate(closesTo, t.locale),
    revision: String(revision),
    sources: sourcesLine(t, basis()) || "none",
  });
}
