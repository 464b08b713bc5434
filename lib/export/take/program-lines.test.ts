import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ProgramLines, programLines } from "./program-lines";
import { runText } from "./testing/run-text";

const CSV = "date,close_points,note\r\n1964-07-31,100,\r\n2008-10-27,11015.84,恒生\r\n";

const server = createServer((_request, response) => {
  response.setHeader("Content-Type", "text/csv; charset=utf-8");
  response.end(CSV);
});
let lines: ProgramLines;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  lines = programLines(`http://127.0.0.1:${address.port}/indices/hsi.csv?range=1y&table=closes`);
});
afterAll(() => server.close());

const PYTHON = ["/tmp/venv/bin/python", "python3"].find(
  (python) =>
    (python === "python3" || existsSync(python)) && spawnSync(python, ["-c", "import pandas"]).status === 0,
);
const hasR = spawnSync("Rscript", ["--version"]).status === 0;

describe(programLines, () => {
  it("has three lines for each program", () => {
    for (const text of Object.values(lines)) expect(text.split("\n")).toHaveLength(3);
  });

  it.skipIf(PYTHON === undefined)("reads numbers as numbers in Python", async () => {
    const printed = await runText(PYTHON ?? "", [
      "-c",
      `${lines.python}\nprint(table.close_points.sum(), table.note[1])`,
    ]);
    expect(printed).toContain("11115.84 恒生");
  });

  it.skipIf(!hasR)("reads numbers as numbers in R", async () => {
    const printed = await runText("Rscript", [
      "-e",
      `${lines.r}\ncat(sum(table$close_points), table$note[2])`,
    ]);
    expect(printed).toContain("11115.84 恒生");
  });

  it("asks Excel for the bytes as UTF-8 and for numbers by the point", () => {
    expect(lines.excel).toContain("Encoding = 65001");
    expect(lines.excel).toContain('Number.From(_, "en-US")');
  });
});
