import type { Translator } from "@/lib/i18n/translator";
import type { CodeBlock } from "@/lib/views/parts/code-block";
import { section } from "@/lib/views/parts/section";
import type { Section } from "@/lib/views/parts/view";
import type { DocumentedApi } from "./documented";

/** Stands in an example for where the almanac is, which its page knows. */
export const ORIGIN = "{origin}";

function pythonCode(csv: string): string {
  return [
    "import pandas as pd",
    "",
    "closes = pd.read_csv(",
    `    "${ORIGIN}${csv}",`,
    '    parse_dates=["date"], index_col="date",',
    ")",
    'print(closes["close_points"].pct_change())',
  ].join("\n");
}

function plainPythonCode(json: string): string {
  return [
    "import json, urllib.request",
    "",
    `address = "${ORIGIN}${json}"`,
    'for row in json.load(urllib.request.urlopen(address))["items"]:',
    '    print(row["date"], row["close"])',
  ].join("\n");
}

function rCode(csv: string): string {
  return [
    `closes <- read.csv("${ORIGIN}${csv}")`,
    "closes$date <- as.Date(closes$date)",
    "print(tail(closes))",
  ].join("\n");
}

/** The same question from several programs, each example as it can be run. */
export function codeSection(t: Translator, { example }: DocumentedApi): Section {
  const { json, csv } = example;
  const build = (): readonly CodeBlock[] => [
    { id: "curl", label: t("programs.code.curl"), code: `curl "${ORIGIN}${csv}"` },
    { id: "excel", label: t("programs.code.excel"), code: `${ORIGIN}${csv}` },
    { id: "pandas", label: t("programs.code.pandas"), code: pythonCode(csv) },
    { id: "python", label: t("programs.code.python"), code: plainPythonCode(json) },
    { id: "r", label: t("programs.code.r"), code: rCode(csv) },
    { id: "sheets", label: t("programs.code.sheets"), code: `=IMPORTDATA("${ORIGIN}${csv}")` },
  ];
  return section({
    kind: "code",
    id: "examples",
    title: t("programs.code.title"),
    caption: t("programs.code.line"),
    build,
  });
}

/** A line for each address, to be run as it is. */
export function eachSection(t: Translator, { endpoints }: DocumentedApi): Section {
  const build = (): readonly CodeBlock[] => [
    {
      id: "each",
      label: null,
      code: endpoints.map(({ example }) => `curl "${ORIGIN}${example}"`).join("\n"),
    },
  ];
  return section({
    kind: "code",
    id: "each",
    title: t("programs.each.title"),
    caption: t("programs.each.line"),
    build,
  });
}
