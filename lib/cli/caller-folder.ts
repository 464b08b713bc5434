import process from "node:process";

/** The folder that the command was typed in: npm runs scripts in the project's. */
export function callerFolder(): string {
  const typedIn = process.env["npm_lifecycle_event"] === "almanac" ? process.env["INIT_CWD"] : undefined;
  return typedIn ?? process.cwd();
}
