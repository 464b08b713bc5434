import type { Translator } from "@/lib/i18n/translator";

/** What the zone for files says. */
export interface FileZoneWords {
  readonly title: string;
  readonly line: string;
  readonly choose: string;
  readonly paste: string;
  readonly read: string;
  readonly example: string;
  readonly pastedName: string;
  readonly exampleName: string;
}

/** The words of the zone for files, so that they come with the page and their translator does not. */
export function zoneWords(t: Translator): FileZoneWords {
  return {
    title: t("analyze.zone.title"),
    line: t("analyze.zone.line"),
    choose: t("analyze.zone.choose"),
    paste: t("analyze.zone.paste"),
    read: t("analyze.zone.read"),
    example: t("analyze.zone.example"),
    pastedName: t("analyze.zone.pastedName"),
    exampleName: t("analyze.zone.exampleName"),
  };
}
