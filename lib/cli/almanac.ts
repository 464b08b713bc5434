import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { inProject } from "./project.js";

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
    .version(packageVersion());
  program
    .command("status")
    .description("show which indices the store holds, from when to when, and where the store is")
    .option("--json", "print JSON")
    .action(async (options) => (await import("./status")).printStatus(options));
  addAnalyze(program);
  return program;
}

const analyzeHelp = `
Examples:
  almanac analyze hsi --from 1997-01-01 --to 2023-12-29
  almanac analyze prices.csv --json > sheet.json

A price file is CSV with a date and a close in each row, as data providers write it. It is read, not stored.
Indices are those of \`almanac status\`, whose store no other process may hold.`;

function addAnalyze(program: Command): void {
  program
    .command("analyze")
    .description("show returns, risk figures, drawdowns and years of a price file or an index")
    .argument("<file|symbol>", "a price file, or an index by its symbol in upper or lower case")
    .option("--from <date>", "use closes from this day on, YYYY-MM-DD")
    .option("--to <date>", "use closes up to this day, YYYY-MM-DD")
    .addOption(new Option("--date-order <order>", "where a file's dates fit both").choices(["DMY", "MDY"]))
    .addOption(new Option("--decimal-mark <mark>", "where a file's numbers fit both").choices([".", ","]))
    .option("--json", "print JSON: fractions, not per cent, and null for what is not defined")
    .addHelpText("after", analyzeHelp)
    .action(async (argument, options) => (await import("./analyze")).analyze(argument, options));
}

function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
  return version;
}
