import type { PageSlots } from "@/components/layout/view-page";
import { FileZone } from "@/components/own-file/file-zone";
import { OwnFiles } from "@/components/own-file/own-files";
import { Unbroken } from "@/components/ui/unbroken";
import type { PageModel } from "@/lib/pages/page-model";

/** A file of closes that nobody ever had, by its name as such. */
const EXAMPLE_HREF = "/example-prices.csv";

/** What the page of a reader's own file has beside its view: a place for files, and the views made of them in the browser. */
export async function ownFileSlots({ t }: PageModel): Promise<PageSlots> {
  const words = {
    title: t("analyze.zone.title"),
    line: t("analyze.zone.line"),
    choose: t("analyze.zone.choose"),
    paste: t("analyze.zone.paste"),
    read: t("analyze.zone.read"),
    example: t("analyze.zone.example"),
    pastedName: t("analyze.zone.pastedName"),
    exampleName: t("analyze.zone.exampleName"),
  };
  return {
    top: (
      <>
        <noscript>
          <p className="border-l-2 border-index pl-3 lg:col-span-2">
            <Unbroken text={t("analyze.noScripts")} />
          </p>
        </noscript>
        <FileZone words={words} exampleHref={EXAMPLE_HREF} />
      </>
    ),
    around: (view) => <OwnFiles locale={t.locale}>{view}</OwnFiles>,
  };
}
