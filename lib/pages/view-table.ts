import { DOCUMENTED_API } from "@/lib/api/documented-api";
import { dozenOf } from "@/lib/reference/dozen";
import type { IndexSummary } from "@/lib/reference/records";
import type { PageName } from "@/lib/url/page-table";
import type { TypedTables } from "@/lib/url/view-state";
import { analyzeView } from "@/lib/views/analyze/analyze";
import { contentsView } from "@/lib/views/contents/contents";
import { dataView } from "@/lib/views/data/data";
import { disagreementsView } from "@/lib/views/disagreements/disagreements";
import { eligibilityView } from "@/lib/views/eligibility/eligibility";
import { factsView } from "@/lib/views/facts/facts";
import { profileView } from "@/lib/views/facts/profile";
import { fallsView } from "@/lib/views/falls/falls";
import { glossaryView } from "@/lib/views/glossary/glossary";
import { goView } from "@/lib/views/go/go";
import { INDEX_VIEWS, type IndexViewInput, ofIndex } from "@/lib/views/made/index-views";
import { methodologyView } from "@/lib/views/methodology/methodology";
import { milestoneView } from "@/lib/views/milestone/milestone";
import { milestonesView } from "@/lib/views/milestones/milestones";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import type { View } from "@/lib/views/parts/view";
import { programsView } from "@/lib/views/programs/programs";
import { techView } from "@/lib/views/tech/tech";
import {
  asksForCurrency,
  type LoadPlace,
  loadAgainst,
  loadBeside,
  loadCompared,
  loadContents,
  loadDozen,
  loadLoads,
  loadNamed,
  loadNone,
  loadOne,
  loadTech,
  type PlaceData,
  withFacts,
  withRates,
} from "./load-place";

/** What a view is made from: what was loaded for its place, for a reader and a state. */
type ViewInput = PlaceData & IndexViewInput & { readonly typed?: TypedTables };

interface ViewRow {
  readonly load: LoadPlace;
  /** The view; `null` where there is no such page. Nothing else says whether a page exists. */
  readonly view: (input: ViewInput) => View | null;
  /** Whether an index of the catalogue has the page, where not every one has; links lead to it only then. */
  readonly isOffered?: (index: IndexSummary) => boolean;
  /** It is of no index in particular, though made from some: no year spine, no index chosen. */
  readonly ofNoIndex?: true;
  /** Its files are made of the closes of the indices that its address names, and of nothing else that changes with the store. */
  readonly isOfCloses?: true;
  /** Files of the view can have lists that are longer than those of the page (`?full=1`). */
  readonly hasLongLists?: true;
  /** Each of its addresses is asked for once or twice, as somebody types: it is not kept in place of another page. */
  readonly isPassing?: true;
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
  overview: { load: loadOne, view: INDEX_VIEWS.overview },
  annual: { load: loadOne, view: INDEX_VIEWS.annual, isOfCloses: true },
  monthly: { load: loadOne, view: INDEX_VIEWS.monthly, isOfCloses: true },
  drawdowns: { load: loadOne, view: INDEX_VIEWS.drawdowns, isOfCloses: true },
  episode: { load: loadOne, view: INDEX_VIEWS.episode },
  milestones: {
    load: loadOne,
    view: ofIndex(milestonesView),
    isOffered: ({ milestoneCount }) => milestoneCount > 0,
  },
  milestone: { load: loadOne, view: ofIndex(milestoneView) },
  returns: { load: withRates(loadOne), view: INDEX_VIEWS.returns },
  volatility: { load: loadAgainst, view: INDEX_VIEWS.volatility, isOfCloses: true },
  sheet: { load: loadOne, view: INDEX_VIEWS.sheet },
  year: { load: loadBeside, view: INDEX_VIEWS.year },
  month: { load: loadBeside, view: INDEX_VIEWS.month },
  day: { load: loadBeside, view: INDEX_VIEWS.day },
  compare: {
    load: withRates(loadCompared, asksForCurrency),
    view: INDEX_VIEWS.compare,
    isOfCloses: true,
  },
  falls: {
    load: loadDozen,
    view: ({ catalogue, ...context }) =>
      fallsView({ ...context, part: dozenOf(catalogue.indices, context.state.page) }),
    ofNoIndex: true,
  },
  go: {
    load: loadNamed,
    view: ({ catalogue, ...context }) => goView({ ...context, held: catalogue.indices.length }),
    ofNoIndex: true,
    isPassing: true,
  },
  tech: { ...ofReference(techView, loadTech), ofNoIndex: true },
  methodology: { ...ofReference(methodologyView), ofNoIndex: true },
  eligibility: { ...ofReference(eligibilityView), ofNoIndex: true },
  facts: { ...ofReference(factsView), ofNoIndex: true },
  profile: ofReference(profileView, loadOne),
  disagreements: { ...ofReference(disagreementsView, loadDozen), ofNoIndex: true },
  glossary: { ...ofReference(glossaryView, loadTech), ofNoIndex: true },
  contents: {
    load: withFacts(loadContents),
    view: ({ records: [record, ...others], facts, ...context }) =>
      record === undefined || facts === null ? null : contentsView({ ...context, record, others, facts }),
  },
  analyze: { load: loadNone, view: ({ t }) => analyzeView(t), ofNoIndex: true },
  data: {
    load: loadLoads,
    view: ({ t, catalogue, journal, load, state, isWhole }) =>
      journal && dataView(t, { catalogue, journal, report: load, state, isWhole: isWhole === true }),
    hasLongLists: true,
  },
  programs: {
    load: loadNone,
    view: ({ t, catalogue }) => programsView({ t, catalogue, api: DOCUMENTED_API }),
  },
};
