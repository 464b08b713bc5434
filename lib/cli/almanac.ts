import { readFileSync } from "node:fs";
import { Command } from "commander";
import { closeStore } from "@/lib/db/prepare-store";
import { StoreError } from "@/lib/db/store-error";
import { Problem } from "./problem.js";
import { inProject } from "./project.js";
import { printStatus } from "./status";

/** Reads the arguments and runs what they name. Rejects with a Problem where the store cannot be had. */
export async function runAlmanac(argv: readonly string[]): Promise<void> {
  try {
    await makeProgram().parseAsync(argv);
  } catch (error) {
    throw error instanceof StoreError ? new Problem(error.message) : error;
  } finally {
    await closeStore();
  }
}

/** The command with its subcommands; each only names its arguments and the function that does the work. */
function makeProgram(): Command {
  const program = new Command("almanac")
    .description("The history of the Hang Seng Index and of its peers, from the command line.")
    .version(packageVersion());
  program
    .command("status")
    .description("show which indices the store holds, from when to when, and where the store is")
    .option("--json", "print JSON")
    .action(printStatus);
  return program;
}

function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
  return version;
}
