import { QUESTIONS } from "@/lib/reference/claims/questions";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import type { Verdict } from "./settle/judge";
import { type SettledClaim, topicOf } from "./settled-claims";
import { speakerCell } from "./speaker-cell";

/** A claim of the ledger; the first of its question names that. */
interface LedgerRow extends SettledClaim {
  readonly isFirst: boolean;
}

/** A verdict in words; what does not hold is marked. */
export function verdictCell({ t }: ReferenceContext, verdict: Verdict): Cell {
  const value = t(`verdict.${verdict}`);
  return verdict === "does-not-hold" ? { value, mark: "differs" } : { value };
}

function ledgerRows(claims: readonly SettledClaim[]): LedgerRow[] {
  return claims.map((settled, position) => ({
    ...settled,
    isFirst: claims[position - 1]?.claim.question !== settled.claim.question,
  }));
}

function columnsOf(context: ReferenceContext): ColumnOf<LedgerRow>[] {
  const { t } = context;
  const question = ({ claim, isFirst }: LedgerRow): Cell => {
    const value = QUESTIONS[claim.question][t.locale];
    return isFirst ? { value } : { value, quiet: true };
  };
  // On a phone the rest lies behind "more columns": what is said and its verdict must be seen without.
  const says = ({ claim, verdict }: LedgerRow): Cell => ({
    value: claim.says[t.locale],
    note: `${verdict === "does-not-hold" ? "≠ " : ""}${t(`verdict.${verdict}`)}`,
  });
  const who = ({ claim }: LedgerRow): Cell => ({
    ...speakerCell(context, claim.by),
    note: claim.place[t.locale],
  });
  const how = ({ claim }: LedgerRow): string => t(`claims.how.${claim.check.kind}`);
  const shown = (row: LedgerRow): Cell => {
    const isMade = row.claim.check.kind !== "undecidable";
    return isMade ? { value: row.shows, note: how(row) } : { value: row.shows };
  };
  return [
    ["question", t("disagreements.column.question"), "prose", question],
    ["says", t("disagreements.column.says"), "prose", says],
    ["who", t("disagreements.column.who"), "prose", who],
    ["shown", t("disagreements.column.shown"), "prose", shown],
    ["verdict", t("disagreements.column.verdict"), "text", ({ verdict }) => t(`verdict.${verdict}`), "files"],
    ["computed", t("disagreements.column.computed"), "text", how, "files"],
    [
      "topic",
      t("disagreements.column.topic"),
      "text",
      (row) => t(`disagreements.topic.${topicOf(row)}`),
      "files",
    ],
    ["stands_in", t("disagreements.column.place"), "text", ({ claim }) => claim.place[t.locale], "files"],
    ["verdict_code", t("disagreements.column.code"), "text", ({ verdict }) => verdict, "files"],
    ["settled_by", t("disagreements.column.basis"), "text", ({ basis }) => basis, "files"],
    ["claim", t("disagreements.column.claim"), "text", ({ claim }) => claim.id, "files"],
  ];
}

/** The ledger: a row for each claim, those of a question together, of one topic where the state names it. */
export function ledgerTable(context: ReferenceContext, claims: readonly SettledClaim[]): Section {
  const { t, state } = context;
  const shown = claims.filter((settled) => state.topic === undefined || topicOf(settled) === state.topic);
  const questions = new Set(shown.map(({ claim }) => claim.question)).size;
  const build = (): Table => ({
    line: t("disagreements.ledger.line"),
    look: "grouped",
    ...tableFrom(ledgerRows(shown), columnsOf(context)),
    anchors: ledgerRows(shown).map(({ claim, isFirst }) =>
      isFirst ? `q-${claim.question}` : `claim-${claim.id}`,
    ),
  });
  const title = t("disagreements.ledger.title", { questions, claims: shown.length });
  return section({ kind: "table", id: "ledger", title, build });
}
