import { DOCUMENTED_API } from "@/lib/api/documented-api";
import type { IndexSummary } from "@/lib/reference/records";
import { nameOf, type PageName, type Place } from "@/lib/url/page-table";
import type { TypedTables } from "@/lib/url/view-state";
import { annualView } from "@/lib/views/annual/annual";
import { compareView } from "@/lib/views/compare/compare";
import { contentsView } from "@/lib/views/contents/contents";
import { dataView } from "@/lib/views/data/data";
import { dayView } from "@/lib/views/day/day";
import { disagreementsView } from "@/lib/views/disagreements/disagreements";
import { drawdownsView } from "@/lib/views/drawdowns/drawdowns";
import { eligibilityView } from "@/lib/views/eligibility/eligibility";
import { episodeView } from "@/lib/views/episode/episode";
import { factsView } from "@/lib/views/facts/facts";
import { profileView } from "@/lib/views/facts/profile";
import { fallsView } from "@/lib/views/falls/falls";
import { glossaryView } from "@/lib/views/glossary/glossary";
import { goView } from "@/lib/views/go/go";
import { methodologyView } from "@/lib/views/methodology/methodology";
import { milestoneView } from "@/lib/views/milestone/milestone";
import { milestonesView } from "@/lib/views/milestones/milestones";
import { monthView } from "@/lib/views/month/month";
import { monthlyView } from "@/lib/views/monthly/monthly";
import { overviewView } from "@/lib/views/overview/overview";
import type { ContextAmongAll, ViewContext } from "@/lib/views/parts/context";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import type { View } from "@/lib/views/parts/view";
import { programsView } from "@/lib/views/programs/programs";
import { returnsView } from "@/lib/views/returns/returns";
import { techView } from "@/lib/views/tech/tech";
import { volatilityView } from "@/lib/views/volatility/volatility";
import { yearView } from "@/lib/views/year/year";
import {
  asksForCurrency,
  type LoadPlace,
  loadAgainst,
  loadAll,
  loadAmongAll,
  loadCompared,
  loadContents,
  loadLoads,
  loadNone,
  loadOne,
  loadTech,
  type PlaceData,
  withFacts,
  withRates,
} from "./load-place";

/** What a view is made from: what was loaded for its place, for a reader and a state. */
interface ViewInput extends PlaceData, Omit<ViewContext, "record"> {
  readonly place: Place;
  readonly typed?: TypedTables;
}

interface ViewRow {
  readonly load: LoadPlace;
  /** The view; `null` where there is no such page. Nothing else says whether a page exists. */
  readonly view: (input: ViewInput) => View | null;
  /** Whether an index of the catalogue has the page, where not every one has; links lead to it only then. */
  readonly isOffered?: (index: IndexSummary) => boolean;
  /** It is of no index in particular, though made from some: no year spine, no index chosen. */
  readonly ofNoIndex?: true;
  /** Files of the view can have lists that are longer than those of the page (`?full=1`). */
  readonly hasLongLists?: true;
  /** Each of its addresses is asked for once or twice, as somebody types: it is not kept in place of another page. */
  readonly isPassing?: true;
}

/** A page of one index; `name` is empty where its path names nothing of it. */
function ofIndex(view: (context: ViewContext, name: string) => View | null): ViewRow {
  return {
    load: loadOne,
    view: ({ records: [record], place, ...context }) =>
      record === undefined ? null : view({ ...context, record }, nameOf(place)),
  };
}

/** A page of one index that shows it beside all others; `name` is the year, month or day of its path. */
function ofIndexAmongAll(view: (context: ContextAmongAll, name: string) => View | null): ViewRow {
  return {
    load: loadAmongAll,
    view: ({ records: [record, ...others], place, ...context }) =>
      record === undefined ? null : view({ ...context, record, others }, nameOf(place)),
  };
}

/** A page of the reference part; made from the dated facts, and from the closes that `load` gives. */
function ofReference(
  view: (context: ReferenceContext) => View | null,
  load: LoadPlace = loadNone,
): Pick<ViewRow, "load" | "view"> {
  return {
    load: withFacts(load),
    view: ({ facts, ...context }) => facts && view({ ...context, facts }),
  };
}

/** Every page's view. */
export const VIEW_TABLE: Readonly<Record<PageName, ViewRow>> = {
  overview: ofIndex(overviewView),
  annual: ofIndex(annualView),
  monthly: ofIndex(monthlyView),
  drawdowns: ofIndex(drawdownsView),
  episode: ofIndex(episodeView),
  milestones: { ...ofIndex(milestonesView), isOffered: ({ milestoneCount }) => milestoneCount > 0 },
  milestone: ofIndex(milestoneView),
  returns: { ...ofIndex(returnsView), load: withRates(loadOne) },
  volatility: {
    load: loadAgainst,
    view: ({ records: [record, ...others], catalogue, ...context }) =>
      record === undefined
        ? null
        : volatilityView({ ...context, record, others, indices: catalogue.indices }),
  },
  year: ofIndexAmongAll(yearView),
  month: ofIndexAmongAll(monthView),
  day: ofIndexAmongAll(dayView),
  compare: {
    load: withRates(loadCompared, asksForCurrency),
    view: ({ catalogue, ...context }) => compareView({ ...context, indices: catalogue.indices }),
  },
  falls: { load: loadAll, view: fallsView, ofNoIndex: true },
  go: { load: loadAll, view: goView, ofNoIndex: true, isPassing: true },
  tech: { ...ofReference(techView, loadTech), ofNoIndex: true },
  methodology: { ...ofReference(methodologyView), ofNoIndex: true },
  eligibility: { ...ofReference(eligibilityView), ofNoIndex: true },
  facts: { ...ofReference(factsView), ofNoIndex: true },
  profile: ofReference(profileView, loadOne),
  disagreements: { ...ofReference(disagreementsView, loadAll), ofNoIndex: true },
  glossary: { ...ofReference(glossaryView, loadTech), ofNoIndex: true },
  contents: {
    load: withFacts(loadContents),
    view: ({ records: [record, ...others], facts, ...context }) =>
      record === undefined || facts === null ? null : contentsView({ ...context, record, others, facts }),
  },
  data: {
    load: loadLoads,
    view: ({ t, catalogue, journal, load }) => journal && dataView(t, { catalogue, journal, report: load }),
    hasLongLists: true,
  },
  programs: {
    load: loadNone,
    view: ({ t, catalogue }) => programsView({ t, catalogue, api: DOCUMENTED_API }),
  },
};
