import { formatCount, formatPercent } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import { CLAIM_TOPICS } from "@/lib/reference/claims/topics";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { definition, tiles } from "@/lib/views/parts/section";
import { plainTile } from "@/lib/views/parts/tile";
import { topicPicker } from "@/lib/views/parts/topic-picker";
import type { DefinitionItem, Section, Tile, View } from "@/lib/views/parts/view";
import { disputesTable } from "./disputes-table";
import { countOf, type DocumentVerdicts, documentsTable } from "./documents-table";
import { ledgerTable } from "./ledger-table";
import { publishedYears, yearVerdicts } from "./published-years";
import type { Verdict } from "./settle/judge";
import { DOCUMENTS, isDocument, type SettledClaim, settledClaims } from "./settled-claims";
import { yearsTables } from "./years-tables";

/** What the documents claim in all: their verdicts, and how many of them rest on closes. */
interface Totals {
  readonly documents: readonly DocumentVerdicts[];
  readonly verdicts: readonly Verdict[];
  readonly byCloses: number;
}

function totalsOf({ records }: ReferenceContext, claims: readonly SettledClaim[]): Totals {
  const ofYears = yearVerdicts(records.flatMap((record) => publishedYears(record)));
  const documents = DOCUMENTS.map((document) => ({
    document,
    verdicts: [
      ...claims.filter(({ claim }) => claim.by === document).map(({ verdict }) => verdict),
      // The table of year-ends stands in the encyclopaedia article.
      ...(document === "encyclopaedia" ? ofYears : []),
    ],
  }));
  const settledByCloses = claims.filter(
    ({ claim, basis, verdict }) => isDocument(claim.by) && basis === "closes" && verdict !== "undecidable",
  );
  const ofYearsSettled = ofYears.filter((verdict) => verdict !== "undecidable");
  return {
    documents,
    verdicts: documents.flatMap(({ verdicts }) => verdicts),
    byCloses: settledByCloses.length + ofYearsSettled.length,
  };
}

function headlineOf({ t }: ReferenceContext, { verdicts, byCloses, documents }: Totals): Prose {
  return t.rich("disagreements.headline", {
    claims: verdicts.length,
    documents: documents.length,
    holds: countOf(verdicts, "holds"),
    rounding: countOf(verdicts, "rounding"),
    outdated: countOf(verdicts, "out-of-date"),
    refuted: countOf(verdicts, "does-not-hold"),
    open: countOf(verdicts, "undecidable"),
    byCloses,
  });
}

function tilesOf({ t }: ReferenceContext, { verdicts, byCloses }: Totals): Tile[] {
  const share = (count: number) =>
    t("disagreements.tile.share", { share: formatPercent(count / verdicts.length) });
  const tile = (verdict: Verdict) => {
    const count = countOf(verdicts, verdict);
    return plainTile(t(`verdict.${verdict}`), formatCount(count), share(count));
  };
  return [
    ...(["holds", "rounding", "out-of-date", "does-not-hold", "undecidable"] as const).map(tile),
    plainTile(t("disagreements.tile.closes"), formatCount(byCloses), share(byCloses)),
  ];
}

function definitionItems({ t }: ReferenceContext): DefinitionItem[] {
  return (["claim", "verdicts", "rounding", "closes", "others"] as const).map((term) => ({
    term: t(`disagreements.definition.${term}`),
    text: t(`disagreements.definition.${term}Text`),
  }));
}

function yearsSections(context: ReferenceContext): Section[] {
  return context.records.flatMap((record) => {
    const years = publishedYears(record);
    return years.length === 0 ? [] : yearsTables(context, record, years);
  });
}

/**
 * What the five documents and other sources claim, question by question, with what closes and dated facts show and the
 * verdict; the printed table of year-ends; the milestones that are disputed.
 */
export function disagreementsView(context: ReferenceContext): View {
  const { t, state } = context;
  const claims = settledClaims(context);
  const totals = totalsOf(context, claims);
  const headline = headlineOf(context, totals);
  return {
    title: t("nav.disagreements"),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => tilesOf(context, totals)),
      topicPicker(t, { page: "disagreements" }, state, {
        title: t("disagreements.column.topic"),
        topics: CLAIM_TOPICS,
        labelOf: (topic) => t(`disagreements.topic.${topic ?? "all"}`),
      }),
      ledgerTable(context, claims),
      ...yearsSections(context),
      documentsTable(context, totals.documents),
      ...disputesTable(context),
      definition(t, () => definitionItems(context)),
    ],
    shown: null,
  };
}
