import { readFileSync } from "node:fs";
import process from "node:process";
import { inProject } from "../../../scripts/project.js";

const { scripts } = JSON.parse(readFileSync(inProject("package.json"), "utf8"));
const [, ...args] = String(scripts.start).split(" ");

/** What `npm start` runs, without npm: a signal reaches the server itself. */
export const START: readonly string[] = [
  process.execPath,
  ...args.map((arg) => (arg.startsWith("-") ? arg : inProject(arg))),
];
