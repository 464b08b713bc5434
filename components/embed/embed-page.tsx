import { PlateContent } from "@/components/sections/plate-content";
import { CopiesPlainNumbers } from "@/components/tables/copies-plain-numbers";
import type { PageModel } from "@/lib/pages/page-model";
import { pageHref } from "@/lib/url/address";
import { captionOf, type PlateSection } from "@/lib/views/parts/section";
import { sourceLine } from "@/lib/views/parts/source-line";
import { EmbedFrame } from "./embed-frame";

interface EmbedPageProps {
  readonly model: PageModel;
  readonly plate: PlateSection;
}

/** One plate of a view alone, as its page shows it: read by pointer and keys alike, without what leads to other states. */
export function EmbedPage({ model, plate }: EmbedPageProps) {
  const { t, place, state, view, basis, revision } = model;
  return (
    <EmbedFrame
      t={t}
      kicker={view.title}
      title={plate.title}
      caption={captionOf(plate)}
      href={`${pageHref(t.locale, place, state)}#${plate.id}`}
      source={sourceLine(t, basis(), revision)}
    >
      <CopiesPlainNumbers />
      <PlateContent source={model} section={plate} isAlone />
    </EmbedFrame>
  );
}
