const encoding = "where a file's bytes fit several: shift_jis, euc-kr, gb18030, big5, windows-1252, …";

/** What `almanac --help` says of its commands and their options. */
export const terminalHelp = {
  encoding,
  encodings: (known: string) => `Expected ${known}.`,
  json: "print JSON",
  status: "show which indices the store holds, from when to when, and where the store is",
  analyze: {
    description: "show returns, risk figures, drawdowns and years of a price file or an index",
    argument: "a price file, or an index by its symbol in upper or lower case",
    from: "use closes from this day on, YYYY-MM-DD",
    to: "use closes up to this day, YYYY-MM-DD",
    asof: "an index's closes as they were at an earlier revision of the store",
    dateOrder: "where a file's dates fit both",
    decimalMark: "where a file's numbers fit both",
    json: "print JSON: fractions, not per cent, and null for what is not defined",
    after: `
Examples:
  almanac analyze hsi --from 1997-01-01 --to 2023-12-29
  almanac analyze prices.csv --json > sheet.json

A price file is CSV with a date and a close in each row, as data providers write it. It is read, not stored.
Indices are those of \`almanac status\`.`,
  },
  export: {
    description: "write a view as its page gives it away: a table, or all of it as JSON",
    symbol: "an index by its symbol; several for compare, with commas; all for views of no index",
    view: "overview, annual, monthly, drawdowns, milestones, returns, volatility, a year, month or day, …",
    format: "what it is written in",
    from: "the first day of the range, YYYY-MM-DD",
    to: "the last day of the range, YYYY-MM-DD",
    asof: "the closes as they were at an earlier revision of the store",
    locale: "the language of titles and words",
    plate: "one of the view's plates by its name; otherwise its own table",
    output: "write there instead of to stdout, which - stands for; a file of that name is replaced",
    after: `
Examples:
  almanac export hsi annual -o annual.csv
  almanac export hsi drawdowns/1973-03-09 --format json
  almanac export hsi 1987-10-26
  almanac export hsi,spx compare --from 2008-12-31
  almanac export all falls --format json`,
  },
  import: {
    description: "store the closes of price files",
    argument: "price files, CSV with a date and a close in each row",
    index: "the index whose closes they are; otherwise told by its year-ends",
    dialect: "auto, iso, dmy, mdy, point, comma, dmy-point, … where a file fits several",
    dateOrder: "where dates fit several",
    decimalMark: "where numbers fit both",
    prefer: "which stays of two different closes of a day",
    dryRun: "read and check, but store nothing",
    json: "print one JSON document with a report a file",
    after: `
Examples:
  almanac import ~/Downloads/hsi.csv
  almanac import spx-2024.csv spx-2025.csv --index spx --prefer file

How a file is written is found in the file itself, and its index by its year-ends; where a file leaves a choice it
is refused, with the option that makes it. Each file is stored whole or not at all. The exit status is 0 only where
every file is stored. While the almanac runs on the embedded store, it does the work.`,
  },
  update: {
    description: "bring indices up to date from a provider",
    argument: "indices; otherwise all that a provider has",
    every: "again and again until interrupted: 30m, 12h, 1d",
    dryRun: "fetch and check, but store nothing",
    json: "print one JSON document; with --every one a line",
    after: `
Examples:
  almanac update
  almanac update hsi spx --every 12h

Closes come from Yahoo Finance or Stooq, only those after the last stored session, and only where the provider
agrees with the stored closes before them. The close of a session that may not have ended is left out.`,
  },
  backup: {
    description: "write all that the store holds into one file",
    argument: "the file to write; one of that name is replaced",
    after: `
Examples:
  almanac backup almanac-$(date +%F).zip

The file holds every table as of one moment, with checksums; pages and imports go on. It is there whole or not at all,
and can be restored into either engine. While the almanac runs on the embedded store, it writes the file. Of a damaged
store it is written too, with lines on stderr that name what is wrong and exit status 1. Where there is no store, none is
made: DATA_DIR or DATABASE_URL says where it is.`,
  },
  restore: {
    description: "put what a backup holds in place of all that the store holds",
    argument: "a file that almanac backup wrote",
    replace: "also where the store has imports of yours, which are lost then",
    after: `
Examples:
  almanac restore almanac-2026-11-28.zip --replace

The file is checked from end to end before anything changes; then the store has all of it, or is as it was. A backup of
an older version is brought up to date, one of a newer version is refused. Running servers show it at once.`,
  },
  verify: {
    description: "hold the store to its checksums, its invariants and the figures that ship",
    after: `
Names each fault in a line: table, index, date, what is wrong. The exit status is 0 only where there is none. Where there
is no store, none is made: DATA_DIR or DATABASE_URL says where it is.`,
  },
} as const;
