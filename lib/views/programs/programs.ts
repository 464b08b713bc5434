import { formatCount } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { Catalogue } from "@/lib/reference/records";
import { expectedText } from "@/lib/url/told-problem";
import { closesHeld } from "@/lib/views/data/closes-held";
import type { Table } from "@/lib/views/parts/content/table";
import { definition, section, texts, tiles } from "@/lib/views/parts/section";
import { orDash, tableFrom } from "@/lib/views/parts/table-from";
import { plainTile } from "@/lib/views/parts/tile";
import type { DefinitionItem, Section, Texts, Tile, View } from "@/lib/views/parts/view";
import { codeSection, eachSection } from "./code-examples";
import type { DocumentedApi } from "./documented";

/** What the page for programs is made from. */
interface ProgramsInput {
  readonly t: Translator;
  readonly catalogue: Catalogue;
  readonly api: DocumentedApi;
}

function tilesOf({ t, catalogue, api }: ProgramsInput): Tile[] {
  const tileOf = (name: "addresses" | "indices" | "closes" | "revision", count: number, note = "") =>
    plainTile(t(`programs.tile.${name}`), formatCount(count), note);
  const { most, usual } = api.rows;
  return [
    tileOf("addresses", api.endpoints.length),
    tileOf("indices", catalogue.indices.length),
    tileOf("closes", closesHeld(catalogue.indices)),
    plainTile(
      t("programs.tile.rows"),
      formatCount(most),
      t("programs.tile.rowsNote", { usual: formatCount(usual) }),
    ),
    plainTile(t("programs.tile.formats"), "JSON, CSV", t("programs.tile.formatsNote")),
    tileOf("revision", catalogue.revision),
  ];
}

function endpointsTable({ t, api }: ProgramsInput): Section {
  const build = (): Table => ({
    line: t("programs.endpoints.line", { symbol: "{symbol}", date: "{date}" }),
    more: { href: api.document, label: t("programs.endpoints.more") },
    ...tableFrom(api.endpoints, [
      [
        "address",
        t("programs.column.address"),
        "prose",
        ({ path, example }) => ({ value: path, href: example }),
      ],
      ["answers", t("programs.column.answers"), "prose", ({ words }) => t(words)],
      [
        "parameters",
        t("programs.column.takes"),
        "prose",
        ({ parameters }) => orDash(parameters.length === 0 ? null : parameters.join(", ")),
      ],
    ]),
  });
  return section({ kind: "table", id: "endpoints", title: t("programs.endpoints.title"), build });
}

function parametersTable({ t, api }: ProgramsInput): Section {
  const wordsOf = (byDefault: DocumentedApi["parameters"][number]["byDefault"]) =>
    isWords(byDefault) ? t(byDefault) : byDefault;
  const build = (): Table => ({
    line: t("programs.parameters.line"),
    ...tableFrom(api.parameters, [
      ["parameter", t("programs.column.parameter"), "text", ({ name }) => name],
      ["means", t("programs.column.means"), "prose", ({ words }) => t(words)],
      ["takes", t("programs.column.allowed"), "prose", ({ allowed }) => expectedText(t, allowed)],
      ["unless_given", t("programs.column.default"), "text", ({ byDefault }) => wordsOf(byDefault)],
    ]),
  });
  return section({ kind: "table", id: "parameters", title: t("programs.parameters.title"), build });
}

type Words = Extract<DocumentedApi["parameters"][number]["byDefault"], `programs.default.${string}`>;

function isWords(text: string): text is Words {
  return text.startsWith("programs.default.");
}

function fieldsTable({ t, api }: ProgramsInput): Section {
  const build = (): Table => ({
    line: t("programs.fields.line"),
    ...tableFrom(api.endpoints, [
      ["endpoint", t("programs.column.endpoint"), "text", ({ name }) => name],
      ["fields", t("programs.column.fields"), "prose", ({ fields }) => fields.join(", ")],
    ]),
  });
  return section({ kind: "table", id: "fields", title: t("programs.fields.title"), build });
}

function programsTexts({ t }: ProgramsInput): Texts {
  const names = ["errors", "rate", "pinned", "files"] as const;
  return {
    texts: names.map((name) => ({
      heading: t(`programs.${name}.title`),
      items: [{ event: null, text: t(`programs.${name}.text`) }],
    })),
  };
}

function definitionItems({ t }: ProgramsInput): DefinitionItem[] {
  return [
    { term: t("programs.definition.units"), text: t("programs.definition.unitsText") },
    { term: t("programs.definition.lists"), text: t("programs.definition.listsText") },
    { term: t("programs.definition.licence"), text: t("programs.definition.licenceText") },
  ];
}

/** What programs can ask of the almanac: every address, its parameters and fields, and examples to run. */
export function programsView(input: ProgramsInput): View {
  const { t, api } = input;
  const headline = t.rich("programs.headline", { count: api.endpoints.length });
  return {
    title: t("programs.title"),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => tilesOf(input)),
      codeSection(t, api),
      endpointsTable(input),
      parametersTable(input),
      eachSection(t, api),
      fieldsTable(input),
      texts(() => programsTexts(input)),
      definition(t, () => definitionItems(input)),
    ],
    shown: null,
  };
}
