import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import process from "node:process";
import { callerFolder } from "@/lib/cli/caller-folder";
import { withStore } from "@/lib/cli/store/with-store";
import { writeBytes } from "@/lib/cli/write-output";
import { terminal } from "@/lib/i18n/messages/terminal";
import { printable, shownText } from "@/lib/text/shown-text";
import { PAGE_NAMES, PAGE_TABLE } from "@/lib/url/page-table";
import { Problem } from "../../../scripts/problem.js";
import { ensurePictureFonts } from "./ensure-picture-fonts";
import { ALL, COMMON_VIEWS, type ExportChoices, exportAddress } from "./export-address";

/** The options of `almanac export`. */
export interface ExportOptions extends ExportChoices {
  /** The file to write, in place of stdout; `-` is stdout. */
  readonly output?: string;
}

/**
 * Writes a view as a file, or to stdout: the bytes that its page's address gives with the format behind it. Rejects with a
 * Problem that names what cannot be used; nothing is written then.
 */
export async function exportView(symbol: string, view: string, options: ExportOptions): Promise<void> {
  const address = exportAddress(symbol, view, options);
  if (address === null)
    throw new Problem(terminal.export.noView(shownText(symbol, 40), shownText(view, 80), viewNames()));
  const path = outputPath(options.output);
  if (path === null && options.format === "png" && process.stdout.isTTY)
    throw new Problem(terminal.export.pictureToTerminal);
  if (options.format === "png") ensurePictureFonts();
  const bytes = await withStore(async (store) => bytesOf(await store.file(address), symbol));
  if (path === null) return writeBytes(bytes);
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new Problem(printable(terminal.export.fileNotWritten(options.output ?? "", reasonOf(error))));
  }
}

/** The file to write, in the folder that the command was typed in; `null` for stdout, which `-` stands for too. */
function outputPath(output: string | undefined): string | null {
  if (output === "") throw new Problem(terminal.export.noOutput);
  return output === undefined || output === "-" ? null : resolve(callerFolder(), output);
}

function reasonOf(error: unknown): string {
  const { reasons } = terminal.export;
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : null;
  const known = Object.entries(reasons).find(([name]) => name === code);
  return known?.[1] ?? (error instanceof Error ? error.message : String(error));
}

/** What views are called here: each by its page's own name, those in a list by what is in their path. */
function viewNames(): string {
  const own = PAGE_NAMES.flatMap((page) => {
    const [, below] = PAGE_TABLE[page].path.split("/indices/:symbol/");
    return below === undefined ? [] : [below.replace(/:(\w+)/g, (_, name: string) => name.toUpperCase())];
  });
  return ["overview", ...own, ...COMMON_VIEWS.map((view) => `${view} (${ALL})`)].join(", ");
}

async function bytesOf(response: Response, symbol: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.ok) return bytes;
  const problem: unknown = JSON.parse(new TextDecoder().decode(bytes));
  throw new Problem(problemText(problem, response.status, symbol));
}

/** Problem details in a line: the parameter as the option that it came from. */
function problemText(problem: unknown, status: number, symbol: string): string {
  if (status === 404) return terminal.export.nothingThere(shownText(symbol, 40));
  const said = (name: string) => {
    const value: unknown =
      typeof problem === "object" && problem !== null ? Reflect.get(problem, name) : null;
    return typeof value === "string" ? value : null;
  };
  const [parameter, found, expected] = ["parameter", "found", "expected"].map(said);
  if (!parameter || expected === undefined || expected === null)
    return said("detail") ?? terminal.server.failed;
  const option = parameter === "table" ? "plate" : parameter;
  return terminal.export.refused(option, found ?? "", expected);
}
