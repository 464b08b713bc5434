import { formatCount } from "@/lib/format/format";
import { DOZEN } from "@/lib/reference/dozen";
import type { IndexRecord } from "@/lib/reference/records";
import type { SourceNote } from "@/lib/reference/types";
import { isoFromDay } from "@/lib/series/day";
import { pageHref } from "@/lib/url/address";
import { addressSymbol } from "@/lib/views/parts/context";
import { ARCHIVE_TABLES } from "./archive-tables";

/** What is archived. */
export interface Archived {
  readonly records: readonly IndexRecord[];
  /** How many indices the store holds, these among them. */
  readonly held: number;
  readonly revision: number;
  /** What the sources of its tables are called. */
  readonly sources: readonly Pick<SourceNote, "id" | "shortName">[];
  readonly origin: string;
}

function rowOf(record: IndexRecord): string {
  const { days } = record.series;
  const { profile, coverage } = record;
  const cells = [
    `closes/${addressSymbol(record)}.csv`,
    `${profile.name.en} (${profile.currency})`,
    formatCount(days.length),
    isoFromDay(days[0] ?? 0),
    isoFromDay(days.at(-1) ?? 0),
    coverage.completeFrom === null ? "" : `${coverage.completeFrom} to ${coverage.completeTo}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** What the archive is, what is in it and what its columns are, as Markdown. */
export function archiveReadme({ records, held, revision, origin }: Omit<Archived, "sources">): string {
  const others =
    held > DOZEN
      ? ` The store holds ${formatCount(held)} indices; the closes of the others are at ${origin}/indices/SYMBOL.csv?table=closes, and ${origin}/api/v1/indices?format=csv lists them all.`
      : "";
  return `# Hang Seng Almanac, revision ${revision}

The closes of ${held > DOZEN ? "the first " : ""}${records.length} indices as the almanac's store holds them, and the tables that it ships with.${others} The almanac itself is at ${origin}/, its sources with their licences at ${origin}${pageHref("en", { page: "data" })}#sources.

| file | index | closes | first | last | every session |
| --- | --- | ---: | --- | --- | --- |
${records.map(rowOf).join("\n")}

Closes: \`date\` is the session, YYYY-MM-DD; \`close_points\` its close in points of the index; \`coverage\` says whether the day lies in the stretch in which every session is held (\`session\`) or outside it, where only month-ends, year-ends, turning points or scattered sessions are (\`sparse\`).

\`tables/\` holds annual closes, milestones, turning points, rates of exchange, sources and facts as they ship; \`tables/README.md\` says what each is. Imported closes are in \`closes/\` only.

\`SHA256SUMS\` has the checksum of every file: \`sha256sum -c SHA256SUMS\`.

Files are UTF-8. Index levels are facts; names of indices are their publishers'. Not advice.
`;
}

/** What the tables that ship are and how their columns are to be read, as Markdown. */
export function tablesReadme(): string {
  const rows = Object.entries(ARCHIVE_TABLES).map(([table, what]) => `| ${table} | ${what} |`);
  return `# The tables that ship

Closing levels and dated facts, each row with its source.

| file | what |
| --- | --- |
${rows.join("\n")}

Columns: those in \`_points\` are levels or changes in points of the index, those in \`_percent\` are per cent, \`currency_units_per_usd\` is the price of one US dollar. Dates are YYYY-MM-DD, YYYY-MM or YYYY, as exactly as they are known. An empty cell is unknown. \`basis\` and \`level_basis\` say whether a level is a close, one reached within the session (\`intraday\`) or the base of the index (\`base\`). Columns in \`_zh\` and \`_zh_hant\` are in Traditional Chinese.

\`source\` names who states a row, several with "; " between them, some with the date of what was published. \`sources.csv\` has them by \`short_en\`, the name used here, with what each is and its licence.
`;
}
