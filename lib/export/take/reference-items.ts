import { embedCode, embedHeight } from "@/lib/export/embed-code";
import { embedHref, fileHref, pageHref } from "@/lib/url/address";
import type { ViewState } from "@/lib/url/view-state";
import { citations } from "./citations";
import { tableIdOf } from "./figure-items";
import { liveState, pinnedState } from "./pinned-state";
import { programLines } from "./program-lines";
import type { TakeItem } from "./take-item";
import type { TakeSource } from "./take-source";

/** What leads back to a plate: its address, a frame with it, a citation, and lines that read its figures. */
export function referenceItems(source: TakeSource): TakeItem[] {
  const { t } = source;
  return [
    ...links(source),
    { kind: "texts", id: "embed", label: t("take.embed"), note: t("take.embedNote"), texts: embeds(source) },
    { kind: "texts", id: "cite", label: t("take.cite"), note: t("take.citeNote"), texts: citations(source) },
    {
      ...{ kind: "texts", id: "programs", label: t("take.programs"), note: t("take.programsNote") },
      texts: programs(source),
    },
  ];
}

function links({ t, place, state, revision, plate, origin }: TakeSource): TakeItem[] {
  const href = (of: ViewState) => `${origin}${pageHref(t.locale, place, of)}#${plate.id}`;
  const pinned = pinnedState(place, state, revision);
  const link = (id: "link" | "pinned", note: string, of: ViewState): TakeItem => ({
    ...{ kind: "link", id, label: t(`take.${id}`), note, does: "copy" },
    href: href(of),
  });
  return [
    link("link", t("take.linkNote"), liveState(state)),
    ...(pinned === null
      ? []
      : [link("pinned", t("take.pinnedNote", { revision: String(revision) }), pinned)]),
  ];
}

function embeds({ t, place, view, state, revision, plate, origin }: TakeSource) {
  const code = (of: ViewState) =>
    embedCode({
      origin,
      href: embedHref(t.locale, place, of, { plate: plate.id }),
      title: `${plate.title} · ${view.title}`,
      height: embedHeight(plate),
    });
  const pinned = pinnedState(place, state, revision);
  const pinnedLabel = t("take.embedPinned", { revision: String(revision) });
  return [
    { label: t("take.embedLive"), text: code(liveState(state)) },
    ...(pinned === null ? [] : [{ label: pinnedLabel, text: code(pinned) }]),
  ];
}

function programs({ t, place, state, plate, origin }: TakeSource) {
  const address = `${origin}${fileHref(t.locale, place, state, "csv", tableIdOf(plate), false)}`;
  const { excel, python, r } = programLines(address);
  return [
    { label: t("take.excel"), text: excel },
    { label: "Python", text: python },
    { label: "R", text: r },
  ];
}
