import { formatCount, formatShortDay, formatTickPercent } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { TOP_SHARE } from "@/lib/methodology/eligibility/coverage";
import { screen } from "@/lib/methodology/eligibility/screen";
import { plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import { candidateCounts, countOf, passing, type Screening } from "./candidates-context";

/** The sentence that says how many candidates pass, and by which rules. */
export function screeningHeadline(t: Translator, screening: Screening): Prose {
  const { screened, isMadeUp, rule } = screening;
  const { pass, count, unknown } = candidateCounts(screening);
  return t.rich("eligibility.headline", {
    ...{ pass, count, own: isMadeUp ? "no" : "yes", rule: `rule${rule}` },
    value: passing(screened, "marketValue"),
    turnover: passing(screened, "turnover"),
    listing: passing(screened, "listing"),
    ...{ mark: formatTickPercent(TOP_SHARE), unknown },
  });
}

/** The counts of each rule, and how many would pass under the other one. */
export function screeningTiles(t: Translator, screening: Screening): Tile[] {
  const { screened, candidates, review, rule } = screening;
  const { pass, count: all } = candidateCounts(screening);
  const other = rule === "2021" ? "before" : "2021";
  const underOther = countOf(screen(candidates, review, other), "pass");
  const of = t("eligibility.tile.of", { count: formatCount(all) });
  const tile = (name: "value" | "turnover" | "listing" | "pass", count: number) =>
    plainTile(t(`eligibility.tile.${name}`), formatCount(count), of);
  const reviewed = formatShortDay(review, t.locale);
  return [
    tile("pass", pass),
    tile("value", passing(screened, "marketValue")),
    tile("turnover", passing(screened, "turnover")),
    tile("listing", passing(screened, "listing")),
    plainTile(t("eligibility.tile.other"), formatCount(underOther), t(`eligibility.rule.${other}`)),
    plainTile(t("eligibility.tile.review"), reviewed, t("eligibility.tile.reviewNote")),
  ];
}
