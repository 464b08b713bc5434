import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { LOCALES } from "@/lib/i18n/locale";
import { terminalHelp as help } from "@/lib/i18n/messages/terminal-help";
import { ENCODINGS, type Encoding, encodingNamed } from "@/lib/ingest/read/encoding/encodings";
import { printable } from "@/lib/text/shown-text";
import type { FileFormat } from "@/lib/url/file-parameters";
import { inProject } from "../../scripts/project.js";

// Their own module takes the codec of addresses with it, which help need not read.
const FORMATS = ["csv", "json", "svg", "png"] as const satisfies readonly FileFormat[];

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
    .description(help.status)
    .option("--json", help.json)
    .action(async (options) => (await import("./status")).printStatus(options));
  addAnalyze(program);
  addExport(program);
  addImport(program);
  addUpdate(program);
  addStoreWork(program);
  return program;
}

function addAnalyze(program: Command): void {
  program
    .command("analyze")
    .description(help.analyze.description)
    .argument("<file|symbol>", help.analyze.argument)
    .option("--from <date>", help.analyze.from)
    .option("--to <date>", help.analyze.to)
    .option("--asof <revision>", help.analyze.asof)
    .addOption(new Option("--date-order <order>", help.analyze.dateOrder).choices(["DMY", "MDY"]))
    .addOption(new Option("--decimal-mark <mark>", help.analyze.decimalMark).choices([".", ","]))
    .addOption(new Option("--encoding <name>", help.encoding).argParser(readEncoding))
    .option("--json", help.analyze.json)
    .addHelpText("after", help.analyze.after)
    .action(async (argument, options) =>
      (await import("@/lib/cli/analyze/analyze")).analyze(argument, options),
    );
}

function addExport(program: Command): void {
  program
    .command("export")
    .description(help.export.description)
    .argument("<symbol>", help.export.symbol)
    .argument("<view>", help.export.view)
    .addOption(new Option("--format <name>", help.export.format).choices(FORMATS).default("csv"))
    .option("--from <date>", help.export.from)
    .option("--to <date>", help.export.to)
    .option("--asof <revision>", help.export.asof)
    .addOption(new Option("--locale <name>", help.export.locale).choices([...LOCALES]))
    .option("--plate <name>", help.export.plate)
    .option("-o, --output <file>", help.export.output)
    .addHelpText("after", help.export.after)
    .action(async (symbol, view, options) =>
      (await import("@/lib/cli/export/export-view")).exportView(symbol, view, options),
    );
}

function addImport(program: Command): void {
  program
    .command("import")
    .description(help.import.description)
    .argument("<file...>", help.import.argument)
    .option("--index <symbol>", help.import.index)
    .option("--dialect <name>", help.import.dialect, "auto")
    .addOption(new Option("--date-order <order>", help.import.dateOrder).choices(["DMY", "MDY", "YMD"]))
    .addOption(new Option("--decimal-mark <mark>", help.import.decimalMark).choices([".", ","]))
    .addOption(new Option("--encoding <name>", help.encoding).argParser(readEncoding))
    .addOption(
      new Option("--prefer <which>", help.import.prefer).choices(["stored", "file"]).default("stored"),
    )
    .option("--dry-run", help.import.dryRun)
    .option("--json", help.import.json)
    .addHelpText("after", help.import.after)
    .action(async (files, options) => (await import("./import-files")).importFiles(files, options));
}

function addUpdate(program: Command): void {
  program
    .command("update")
    .description(help.update.description)
    .argument("[symbol...]", help.update.argument)
    .option("--every <time>", help.update.every)
    .option("--dry-run", help.update.dryRun)
    .option("--json", help.update.json)
    .addHelpText("after", help.update.after)
    .action(async (symbols, options) => (await import("./update-indices")).updateIndices(symbols, options));
}

function addStoreWork(program: Command): void {
  program
    .command("backup")
    .description(help.backup.description)
    .argument("<file>", help.backup.argument)
    .option("--json", help.json)
    .addHelpText("after", help.backup.after)
    .action(async (file, options) => (await import("./store-work")).backUp(file, options));
  program
    .command("restore")
    .description(help.restore.description)
    .argument("<file>", help.restore.argument)
    .option("--replace", help.restore.replace)
    .option("--json", help.json)
    .addHelpText("after", help.restore.after)
    .action(async (file, options) => (await import("./store-work")).restore(file, options));
  program
    .command("verify")
    .description(help.verify.description)
    .option("--json", help.json)
    .addHelpText("after", help.verify.after)
    .action(async (options) => (await import("./store-work")).verify(options));
}

function readEncoding(name: string): Encoding {
  const encoding = encodingNamed(name);
  if (encoding === null) throw new InvalidArgumentError(help.encodings(ENCODINGS.join(", ")));
  return encoding;
}

function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
  return version;
}
