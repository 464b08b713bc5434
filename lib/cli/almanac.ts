import { readFileSync } from "node:fs";
import { Command } from "commander";
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
  return program;
}

function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
  return version;
}
