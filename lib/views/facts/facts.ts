import { formatDay, formatTickPercent } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { definition, section, sectionsOf, tiles } from "@/lib/views/parts/section";
import { sourceOfFacts } from "@/lib/views/parts/source-of-facts";
import type { PickerItems, Section, View } from "@/lib/views/parts/view";
import { capSteps, countSteps } from "./dated-steps";
import { countsTable, coverageTable, methodologyTable, topicTable } from "./dated-tables";
import type { FactWords } from "./fact-cells";
import { factTiles } from "./fact-tiles";
import { memberSections } from "./members";
import { contractsTable, fundsTable, trackingTable } from "./product-tables";
import { profilesTable } from "./profiles-table";
import { SESSIONS } from "./sessions";
import { classificationTable, industriesTable, statedTable } from "./stated-tables";
import { stepSections } from "./steps-plates";

function headlineOf({ t, facts }: ReferenceContext): Prose {
  const [count, cap] = [countSteps(facts).at(-1), capSteps(facts).at(-1)];
  if (count === undefined || cap === undefined) return t.rich("facts.headlineNone");
  return t.rich("facts.headline", {
    ...{ count: count.value, since: formatDay(count.day, t.locale) },
    cap: formatTickPercent(cap.value),
    capSince: formatDay(cap.day, t.locale),
  });
}

/**
 * The facts around the indices: the Hang Seng Index and its market, and a line for each index that leads to its own profile.
 * A table that the store has no row of is left out.
 */
export function factsView(context: ReferenceContext): View {
  const { t, facts, catalogue, state } = context;
  const words: FactWords = { t, sourceOf: sourceOfFacts(catalogue.sources) };
  const headline = headlineOf(context);
  const plates = [
    ...stepSections(words, facts),
    ...memberSections(words, facts.constituents, state),
    profilesTable(words, catalogue.indices),
    ...tablesOf(words, facts),
  ];
  const top = [tiles(() => factTiles(t, facts)), contentsOf(words, plates)];
  return {
    title: t("facts.title"),
    description: proseText(headline),
    headline,
    sessions: SESSIONS,
    sections: [...top, ...plates, definition(t, () => definitionItems(t))],
    shown: null,
  };
}

function tablesOf(words: FactWords, facts: ReferenceFacts): Section[] {
  const products = words.t("facts.tracking.title");
  return [
    countsTable(words, facts),
    coverageTable(words, facts.coverage),
    statedTable(words, "maker"),
    statedTable(words, "use"),
    fundsTable(words, facts.funds, words.t("facts.funds.title")),
    contractsTable(
      words,
      facts.contracts,
      words.t("facts.contracts.title", { count: facts.contracts.length }),
    ),
    trackingTable(words, facts.tracking, products),
    topicTable(words, facts, "hours"),
    topicTable(words, facts, "interval"),
    methodologyTable(words, facts.methodology),
    industriesTable(words, facts.classification, "today"),
    industriesTable(words, facts.classification, "former"),
    statedTable(words, "guideline"),
    classificationTable(words, facts.classification),
    statedTable(words, "way"),
    statedTable(words, "report"),
    statedTable(words, "advantage"),
    statedTable(words, "drawback"),
    statedTable(words, "factor", {}),
  ];
}

const JUMPS = [
  ...["members", "profiles", "constituent-counts", "funds", "contracts", "tracking", "hours"],
  ...["methodology-dates", "industries-today", "way", "advantage"],
] as const;

/** What the long page holds, each a jump. */
function contentsOf({ t }: FactWords, plates: readonly Section[]): Section {
  const there = new Set(sectionsOf({ sections: plates }, "table").map(({ id }) => id));
  const build = (): PickerItems =>
    JUMPS.filter((id) => there.has(id)).map((id) => ({
      label: t(`facts.jump.${id}`),
      href: `#${id}`,
      picked: false,
    }));
  return section({ kind: "picker", id: "on-this-page", title: t("facts.jump.title"), isTitled: true, build });
}

function definitionItems(t: ReferenceContext["t"]) {
  return (["rows", "disputed", "subIndices", "joined"] as const).map((term) => ({
    term: t(`facts.definition.${term}`),
    text: t(`facts.definition.${term}Text`),
  }));
}
