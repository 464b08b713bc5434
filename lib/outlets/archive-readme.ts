import { formatCount } from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import { pageHref } from "@/lib/url/address";
import { addressSymbol } from "@/lib/views/parts/context";

/** What is archived. */
export interface Archived {
  readonly records: readonly IndexRecord[];
  readonly revision: number;
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
export function archiveReadme({ records, revision, origin }: Archived): string {
  return `# Hang Seng Almanac, revision ${revision}

The closes of ${records.length} indices as the almanac's store holds them, and the tables that it ships with. The almanac itself is at ${origin}/, its sources with their licences at ${origin}${pageHref("en", { page: "data" })}#sources.

| file | index | closes | first | last | every session |
| --- | --- | ---: | --- | --- | --- |
${records.map(rowOf).join("\n")}

Closes: \`date\` is the session, YYYY-MM-DD; \`close_points\` its close in points of the index; \`coverage\` says whether the day lies in the stretch in which every session is held (\`session\`) or outside it, where only month-ends, year-ends, turning points or scattered sessions are (\`sparse\`).

\`tables/\` holds annual closes, milestones, turning points, rates of exchange, sources and facts as they ship; \`tables/README.md\` says what each is. Imported closes are in \`closes/\` only.

\`SHA256SUMS\` has the checksum of every file: \`sha256sum -c SHA256SUMS\`.

Files are UTF-8. Index levels are facts; names of indices are their publishers'. Not advice.
`;
}
