import { group } from "d3-array";
import { formatCount } from "@/lib/format/format";
import type { Constituent } from "@/lib/reference/reference-facts";
import { pageHref } from "@/lib/url/address";
import { LONGEST_SEARCH, SUB_INDICES, type SubIndex } from "@/lib/url/field-choices";
import type { ViewState } from "@/lib/url/view-state";
import { plainText } from "@/lib/views/go/plain-text";
import type { Table } from "@/lib/views/parts/content/table";
import type { FormContent } from "@/lib/views/parts/form";
import { hasEveryWord } from "@/lib/views/parts/has-every-word";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { dateCell, type FactWords } from "./fact-cells";

/** The members' sub-indices by what an address calls them. */
const NAMES: Readonly<Record<Exclude<SubIndex, "all">, string>> = {
  finance: "Finance",
  utilities: "Utilities",
  properties: "Properties",
  commerce: "Commerce & Industry",
};

// That it is a member at all, every row has from one list: the table's line says so.
const JOINED = /; joined: /;

const withoutZeros = (code: string) => code.replace(/^0+(?=.)/, "");

/**
 * The members that a search and a choice of sub-index leave: of those whose code is the text, with or without its zeros, or
 * whose name in either language has every word of it.
 */
export function foundMembers(
  members: readonly Constituent[],
  { q = "", sub = "all" }: Pick<ViewState, "q" | "sub">,
): readonly Constituent[] {
  const asked = withoutZeros(plainText(q).trim());
  const isNamed = hasEveryWord(q);
  return members.filter(({ code, nameEn, nameZh, subIndex }) => {
    if (sub !== "all" && subIndex.en !== NAMES[sub]) return false;
    return withoutZeros(code) === asked || isNamed(`${nameEn} ${nameZh ?? ""}`);
  });
}

/** How many members each sub-index has, in the order of the table. */
export function membersBySubIndex(members: readonly Constituent[]): ReadonlyMap<string, number> {
  return new Map([...group(members, ({ subIndex }) => subIndex.en)].map(([name, own]) => [name, own.length]));
}

/** The members with a form that looks among them; nothing where the store has none. */
export function memberSections(
  words: FactWords,
  members: readonly Constituent[],
  state: ViewState,
): Section[] {
  if (members.length === 0) return [];
  return [searchForm(words, members, state), membersTable(words, members, state)];
}

function searchForm({ t }: FactWords, members: readonly Constituent[], state: ViewState): Section {
  const found = foundMembers(members, state).length;
  const labels = new Map(members.map(({ subIndex }) => [subIndex.en, subIndex[t.locale]]));
  const labelOf = (sub: SubIndex) =>
    sub === "all" ? t("facts.members.all") : (labels.get(NAMES[sub]) ?? sub);
  const build = (): FormContent => ({
    line: t("facts.members.found", { found, all: members.length }),
    action: `${pageHref(t.locale, { page: "facts" })}#members`,
    hidden: [],
    fields: [
      {
        ...{ kind: "search", name: "q", label: t("facts.members.q") },
        ...{ value: state.q ?? "", longest: LONGEST_SEARCH },
      },
      {
        ...{ kind: "choice", name: "sub", label: t("facts.column.subIndex"), value: state.sub ?? "all" },
        options: SUB_INDICES.map((value) => ({ value, label: labelOf(value) })),
      },
    ],
    submit: t("facts.members.submit"),
  });
  return section({ kind: "form", id: "find-members", title: t("facts.members.form"), build });
}

function membersTable(words: FactWords, members: readonly Constituent[], state: ViewState): Section {
  const { t } = words;
  const counts = membersBySubIndex(members);
  const split = members
    .filter(
      (member, position) =>
        members.findIndex(({ subIndex }) => subIndex.en === member.subIndex.en) === position,
    )
    .map(({ subIndex }) =>
      t("facts.members.split", { name: subIndex[t.locale], count: counts.get(subIndex.en) ?? 0 }),
    );
  const joinedSource = ({ source }: Constituent) => {
    const [, joined = source] = source.split(JOINED);
    return words.sourceOf(joined)[t.locale];
  };
  const build = (): Table => ({
    line: t("facts.members.line", { split: split.join(t("list.separator")) }),
    ...tableFrom(foundMembers(members, state), [
      ["code", t("facts.column.code"), "text", ({ code }) => code],
      [
        "name",
        t("facts.column.company"),
        "prose",
        (row) => (t.locale === "en" ? row.nameEn : (row.nameZh ?? row.nameEn)),
      ],
      ["name_en", t("facts.column.nameEn"), "text", ({ nameEn }) => nameEn, "files"],
      ["name_zh_hant", t("facts.column.nameZh"), "text", ({ nameZh }) => nameZh, "files"],
      ["sub_index", t("facts.column.subIndex"), "text", ({ subIndex }) => subIndex[t.locale]],
      ["joined_date", t("facts.column.joined"), "date", ({ joined }) => dateCell(words, joined)],
      ["as_of_date", t("facts.column.asOf"), "date", ({ asOf }) => asOf, "files"],
      ["joined_source", t("facts.column.source"), "prose", joinedSource],
      [
        ...(["source", t("facts.column.sources"), "prose"] as const),
        ({ source }) => words.sourceOf(source)[t.locale],
        "files",
      ],
    ]),
  });
  const title = t("facts.members.title", { count: formatCount(members.length) });
  return section({ kind: "table", id: "members", title, isOwn: true, build });
}
