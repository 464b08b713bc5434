import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { ENCODINGS, type Encoding, encodingNamed } from "@/lib/ingest/read/encoding/encodings";
import { printable } from "@/lib/text/shown-text";
import { inProject } from "../../scripts/project.js";

/** Reads the arguments and runs what they name. Rejects with a Problem for what the person at the terminal can mend. */
export async function runAlmanac(argv: readonly string[]): Promise<void> {
  await makeProgram().parseAsync(argv);
}

/**
 * The command with its subcommands; each only names its arguments and the function that does the work, whose
 * module is not read before.
 */
function makeProgram(): Command {
  const program = new Command("almanac")
    .description("The history of the Hang Seng Index and of its peers, from the command line.")
    .version(packageVersion())
    // It repeats arguments, and a pattern of the shell puts names of files there.
    .configureOutput({
      outputError: (text, write) => write(text.split("\n").map(printable).join("\n")),
    });
  program
    .command("status")
    .description("show which indices the store holds, from when to when, and where the store is")
    .option("--json", "print JSON")
    .action(async (options) => (await import("./status")).printStatus(options));
  addAnalyze(program);
  addImport(program);
  addUpdate(program);
  return program;
}

const ENCODING_HELP = "where a file's bytes fit several: shift_jis, euc-kr, gb18030, big5, windows-1252, …";

const analyzeHelp = `
Examples:
  almanac analyze hsi --from 1997-01-01 --to 2023-12-29
  almanac analyze prices.csv --json > sheet.json

A price file is CSV with a date and a close in each row, as data providers write it. It is read, not stored.
Indices are those of \`almanac status\`.`;

function addAnalyze(program: Command): void {
  program
    .command("analyze")
    .description("show returns, risk figures, drawdowns and years of a price file or an index")
    .argument("<file|symbol>", "a price file, or an index by its symbol in upper or lower case")
    .option("--from <date>", "use closes from this day on, YYYY-MM-DD")
    .option("--to <date>", "use closes up to this day, YYYY-MM-DD")
    .option("--asof <revision>", "an index's closes as they were at an earlier revision of the store")
    .addOption(new Option("--date-order <order>", "where a file's dates fit both").choices(["DMY", "MDY"]))
    .addOption(new Option("--decimal-mark <mark>", "where a file's numbers fit both").choices([".", ","]))
    .addOption(new Option("--encoding <name>", ENCODING_HELP).argParser(readEncoding))
    .option("--json", "print JSON: fractions, not per cent, and null for what is not defined")
    .addHelpText("after", analyzeHelp)
    .action(async (argument, options) =>
      (await import("@/lib/cli/analyze/analyze")).analyze(argument, options),
    );
}

const importHelp = `
Examples:
  almanac import ~/Downloads/hsi.csv
  almanac import spx-2024.csv spx-2025.csv --index spx --prefer file

How a file is written is found in the file itself, and its index by its year-ends; where a file leaves a choice it
is refused, with the option that makes it. Each file is stored whole or not at all. The exit status is 0 only where
every file is stored. While the almanac runs on the embedded store, it does the work.`;

function addImport(program: Command): void {
  program
    .command("import")
    .description("store the closes of price files")
    .argument("<file...>", "price files, CSV with a date and a close in each row")
    .option("--index <symbol>", "the index whose closes they are; otherwise told by its year-ends")
    .option(
      "--dialect <name>",
      "auto, iso, dmy, mdy, point, comma, dmy-point, … where a file fits several",
      "auto",
    )
    .addOption(new Option("--date-order <order>", "where dates fit several").choices(["DMY", "MDY", "YMD"]))
    .addOption(new Option("--decimal-mark <mark>", "where numbers fit both").choices([".", ","]))
    .addOption(new Option("--encoding <name>", ENCODING_HELP).argParser(readEncoding))
    .addOption(
      new Option("--prefer <which>", "which stays of two different closes of a day")
        .choices(["stored", "file"])
        .default("stored"),
    )
    .option("--dry-run", "read and check, but store nothing")
    .option("--json", "print one JSON document with a report a file")
    .addHelpText("after", importHelp)
    .action(async (files, options) => (await import("./import-files")).importFiles(files, options));
}

const updateHelp = `
Examples:
  almanac update
  almanac update hsi spx --every 12h

Closes come from Yahoo Finance or Stooq, only those after the last stored session, and only where the provider
agrees with the stored closes before them. The close of a session that may not have ended is left out.`;

function addUpdate(program: Command): void {
  program
    .command("update")
    .description("bring indices up to date from a provider")
    .argument("[symbol...]", "indices; otherwise all that a provider has")
    .option("--every <time>", "again and again until interrupted: 30m, 12h, 1d")
    .option("--dry-run", "fetch and check, but store nothing")
    .option("--json", "print one JSON document; with --every one a line")
    .addHelpText("after", updateHelp)
    .action(async (symbols, options) => (await import("./update-indices")).updateIndices(symbols, options));
}

function readEncoding(name: string): Encoding {
  const encoding = encodingNamed(name);
  if (encoding === null) throw new InvalidArgumentError(`Expected ${ENCODINGS.join(", ")}.`);
  return encoding;
}

function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
  return version;
}
