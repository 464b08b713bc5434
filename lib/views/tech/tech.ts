import { formatDay } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import { heldRecord } from "@/lib/views/parts/held-record";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { definition, tiles } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import { aheadSections } from "./ahead-plate";
import { rebasedSections } from "./rebased-plate";
import { reportDay, reportSections } from "./report-tables";
import type { TechContext } from "./tech-context";
import { askableDays, chosenDay } from "./tech-day";
import { techDefinition } from "./tech-definition";
import { techForm, techLinks } from "./tech-form";
import { techHeadline, techTiles } from "./tech-headline";
import { techTable } from "./tech-table";
import { marketsOf, TECH, techYears } from "./tech-years";

/** What the page is made from; `null` where the TECH index has no year of closes. */
function techContext(given: ReferenceContext): TechContext | null {
  const tech = heldRecord(given.records, TECH);
  const days = tech && askableDays(tech);
  if (tech === null || days === null) return null;
  const markets = marketsOf(given.records);
  const day = chosenDay(given, tech, markets, days);
  return { ...given, tech, markets, days, day, years: techYears(tech, markets, day) };
}

/**
 * The Hang Seng TECH Index against Hong Kong's other indices over the year to a day: return, volatility, how many points
 * it was ahead, the same over the year to every day, and what a report of the publisher says beside what the closes say.
 * A day that cannot be asked for is reported and answered with the last common close.
 */
export function techView(given: ReferenceContext): View {
  const { t } = given;
  const context = techContext(given);
  if (context === null) {
    const headline = t.rich("tech.headlineNone");
    const sections = [definition(t, () => [])];
    return { title: t("nav.tech"), description: proseText(headline), headline, sections, shown: null };
  }
  const headline = techHeadline(context);
  return {
    title: t("tech.title", { date: formatDay(context.day, t.locale) }),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => techTiles(context)),
      ...rebasedSections(context),
      techForm(context),
      techLinks(context, reportDay(context)),
      techTable(context),
      ...aheadSections(context),
      ...reportSections(context),
      definition(t, () => techDefinition(context)),
    ],
    shown: null,
  };
}
