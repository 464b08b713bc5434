import type { PageSlots } from "@/components/layout/view-page";
import { FileZone } from "@/components/own-file/file-zone";
import { OwnFiles } from "@/components/own-file/own-files";
import { zoneWords } from "@/components/own-file/zone-words";
import { Unbroken } from "@/components/ui/unbroken";
import type { PageModel } from "@/lib/pages/page-model";

/** What the page of a reader's own file has beside its view: a place for files, and the views made of them in the browser. */
export async function ownFileSlots({ t }: PageModel): Promise<PageSlots> {
  return {
    top: (
      <>
        <p className="hidden border-l-4 border-mark bg-raised px-4 py-3 text-label noscript:block lg:col-span-2">
          <Unbroken text={t("analyze.noScripts")} />
        </p>
        <FileZone words={zoneWords(t)} />
      </>
    ),
    around: (view) => <OwnFiles locale={t.locale}>{view}</OwnFiles>,
  };
}
