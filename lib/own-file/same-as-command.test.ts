import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { analysisText } from "@/lib/cli/analyze/analyze";
import { SHIPPED_INDICES } from "@/lib/cli/analyze/shipped-sessions";
import { translator } from "@/lib/i18n/translator";
import { tearSheetJson } from "@/lib/views/tear-sheet/tear-sheet";
import { Problem } from "../../scripts/problem.js";
import { inProject } from "../../scripts/project.js";
import { parseOwnStream } from "./parse-own-file";
import { judgeOwnFile, type OwnReading, ownTearSheet, readOwnFile } from "./read-own-file";
import { toldReading } from "./told-reading";

const [en, zh] = [translator("en"), translator("zh-Hant")];
const FIXTURES = inProject("lib", "ingest", "read", "fixtures");
const DATA = inProject("..", "shared", "data");
const CASES = inProject("..", "shared", "cases", "public-reports");

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.(csv|txt|tsv|json|sh)$/.test(name))
    .sort()
    .map((name) => join(folder, name));

function titled(folder: string, title: string): string {
  return existsSync(folder) ? title : `${title} (skipped: ${folder} is not there)`;
}

/** What the command says of a file: its JSON, or the lines of its problem. */
async function commandOf(path: string): Promise<{ json?: unknown; lines?: string[] }> {
  try {
    return { json: JSON.parse(await analysisText(path, { json: true })) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { lines: error.message.split("\n") };
  }
}

function read(path: string): OwnReading {
  return readOwnFile({ name: path, bytes: readFileSync(path), choices: {} }, SHIPPED_INDICES);
}

/** The reading says what the command says; lines that name options of the command are switches instead. */
async function expectSame(path: string): Promise<"read" | "refused"> {
  const [command, own] = [await commandOf(path), read(path)];
  if (own.kind === "read") {
    expect(JSON.parse(JSON.stringify(tearSheetJson(ownTearSheet(own))))).toEqual(command.json);
    return "read";
  }
  const told = toldReading(own, {}, en);
  const isAboutOption = (line: string) => line.startsWith(`${path}: add --`);
  expect(told.faults).toEqual(command.lines?.filter((line) => !isAboutOption(line)));
  const choices = told.switches.filter(({ kind }) => kind !== "encoding");
  expect(choices).toHaveLength(command.lines?.filter(isAboutOption).length ?? 0);
  const inChinese = toldReading(own, {}, zh).faults;
  expect(inChinese).toHaveLength(told.faults.length);
  for (const [at, line] of inChinese.entries()) {
    expect(line).toMatch(/[\u4e00-\u9fff]/);
    expect(line.match(/:\d+: /)?.[0]).toBe(told.faults[at]?.match(/:\d+: /)?.[0]);
  }
  return "refused";
}

describe("every fixture says what `almanac analyze` says of it", () => {
  it.each(filesIn(join(FIXTURES, "ok")))("%s", async (path) => {
    expect(await expectSame(path)).toBe("read");
  });
  it.each(filesIn(join(FIXTURES, "not-ok")))("%s", async (path) => {
    expect(await expectSame(path)).toBe("refused");
  });
});

describe.skipIf(!existsSync(DATA))(titled(DATA, "files of data providers"), () => {
  const files = existsSync(DATA) ? filesIn(DATA) : [];
  it.each(files.map((path) => [basename(path), path]))("%s", async (_, path) => {
    await expectSame(path);
  });

  it("are read, more than twenty of them", () => {
    expect(files.filter((path) => read(path).kind === "read").length).toBeGreaterThan(20);
  });
});

describe.skipIf(!existsSync(CASES))(titled(CASES, "files that readers have reported"), () => {
  const files = existsSync(CASES) ? filesIn(CASES) : [];
  it.each(files.map((path) => [basename(path), path]))("%s", async (_, path) => {
    await expectSame(path);
  });
});

describe("a file from a stream", () => {
  it.each(["ok", "not-ok"].flatMap((kind) => filesIn(join(FIXTURES, kind))))(
    "%s is read as from memory",
    async (path) => {
      const bytes = readFileSync(path);
      const stream = new Blob([bytes]).stream();
      const parsed = await parseOwnStream({ name: path, choices: {}, stream });
      expect(JSON.stringify(judgeOwnFile(parsed, {}, SHIPPED_INDICES))).toBe(JSON.stringify(read(path)));
    },
  );
});
