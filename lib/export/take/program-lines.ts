/** Three lines that read a CSV at an address, in each of three programs. */
export interface ProgramLines {
  readonly excel: string;
  readonly python: string;
  readonly r: string;
}

/**
 * Three lines each that read a CSV at an address (whole, without blanks or quotes, as addresses here are): for Excel a
 * query (Data, From Other Sources, Blank Query, Advanced Editor) that takes numbers for numbers whatever the reader's
 * language writes them with.
 */
export function programLines(address: string): ProgramLines {
  return {
    excel: [
      `let Source = Csv.Document(Web.Contents("${address}"), [Delimiter = ",", Encoding = 65001]),`,
      "    Rows = Table.PromoteHeaders(Source)",
      'in Table.TransformColumns(Rows, {}, each try Number.From(_, "en-US") otherwise _)',
    ].join("\n"),
    python: ["import pandas as pd", `table = pd.read_csv("${address}")`, "print(table)"].join("\n"),
    r: [`address <- "${address}"`, 'table <- read.csv(address, encoding = "UTF-8")', "print(table)"].join(
      "\n",
    ),
  };
}
