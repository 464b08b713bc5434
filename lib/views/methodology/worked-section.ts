import { capitalised } from "@/lib/format/capitalised";
import { NOT_AVAILABLE } from "@/lib/format/format";
import type { MessageKey } from "@/lib/i18n/messages";
import type { Translator } from "@/lib/i18n/translator";
import { pageHref } from "@/lib/url/address";
import type { ViewState } from "@/lib/url/view-state";
import { section } from "@/lib/views/parts/section";
import type { Section } from "@/lib/views/parts/view";
import { columnLabel, companiesTable } from "./companies-table";
import { CELL_NAMES } from "./company-cells";
import type { methodologyContext } from "./methodology-context";
import { NEWCOMER } from "./preset-cells";
import type { NoFigures } from "./worked";
import type { LiveTable, LiveWords, StepName, WorkedStep, WorkedTable } from "./worked-table";
import { noFiguresText, type StepTexts, stepTexts } from "./worked-words";

type Made = ReturnType<typeof methodologyContext>;

/** The companies, whose cells can be changed, beside the steps that they are worked through in. */
export function workedSection(context: Made): Section {
  const { t } = context;
  return section({
    ...({ kind: "table", id: "companies", title: t("methodology.companies.title") } as const),
    build: () => companiesTable(context),
    worked: (): WorkedTable => ({
      stepsLabel: t("methodology.worked.steps"),
      steps: stepsOf(context),
      allRows: t("methodology.worked.allRows", { count: context.worked.cells.length }),
      live: liveTable(context),
    }),
  });
}

const STEPS = [
  ["float", "methodology.worked.stepFloat", null],
  ["cap", "methodology.worked.stepCap", { id: "cap", label: "methodology.cap.title" }],
  ["level", "methodology.worked.stepLevel", { id: "forms", label: "methodology.forms.title" }],
  ["action", "methodology.worked.stepAction", { id: "happen", label: "methodology.form.title" }],
] as const satisfies ReadonlyArray<
  readonly [StepName, MessageKey, { readonly id: string; readonly label: MessageKey } | null]
>;

function stepsOf(context: Made): WorkedStep[] {
  const { t, words, cap } = context;
  const isWorked = context.kind === "figures";
  const texts = isWorked
    ? stepTexts(words, t.locale, context.figures, cap, context.action)
    : stoppedTexts(context, context.none);
  return STEPS.map(([name, title, more]) => ({
    ...{ name, title: t(title), text: texts[name] },
    more: more === null || !isWorked ? null : { href: `#${more.id}`, label: t(more.label) },
  }));
}

/** Why there is no index, at the step that cannot be taken; nothing at the others. */
function stoppedTexts({ t, words, cap }: Made, none: NoFigures): StepTexts {
  const unknown = NOT_AVAILABLE[t.locale];
  const reason = capitalised(noFiguresText(words, none, cap));
  const isOfCap = none.kind === "refused";
  return {
    ...{ float: unknown, cap: unknown, level: unknown, action: unknown },
    ...(isOfCap ? { cap: reason } : { float: reason }),
  };
}

function liveTable({ t, state, worked, cap, words, isOwn }: Made): LiveTable {
  const { rows: _rows, step: _step, ...others } = state;
  const { action, company, ratio, price, amount, newcomer } = state;
  const asked = { action, company, ratio, price, amount, newcomer };
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const names = [...CELL_NAMES, "counted", "weight"] as const;
  const labels = Object.fromEntries(names.map((name) => [name, columnLabel(t, name)]));
  return {
    ...{ cells: worked.cells, cap, words, asked: given, newcomer: NEWCOMER[t.locale] },
    live: liveWords(t, isOwn),
    labels: labels as LiveTable["labels"],
    href: hrefWithRows(t, others),
  };
}

// What no row is called, so that it can be found in an address.
const GAP = "ROWS-HERE";

function hrefWithRows(t: Translator, others: ViewState): string {
  return pageHref(t.locale, { page: "methodology" }, { ...others, rows: GAP }).replace(GAP, "{rows}");
}

const BEYOND_GAPS = { most: "{most}", characters: "{characters}", count: "{count}", length: "{length}" };
const LONG_GAPS = { count: "{count}", shown: "{shown}" };

const LIVE_WORDS = [
  ...(["hint", "lastGood", "level", "divisor", "separator", "end", "add", "open", "save"] as const),
  ...(["keep", "kept", "forget", "noRoom", "unread"] as const),
  ...([
    "tabKeeps",
    "tabLoses",
    "drop",
    "visit",
    "heldSteps",
    "unworked",
    "ofRows",
    "stay",
    "stepsOf",
  ] as const),
];

function liveWords(t: Translator, isOwn: boolean): LiveWords {
  const plain = LIVE_WORDS.map((word) => [word, t(`methodology.worked.live.${word}`)]);
  return {
    ...(Object.fromEntries(plain) as LiveWords),
    ...{ more: t("table.moreColumns"), beyond: t("methodology.worked.live.beyond", BEYOND_GAPS) },
    others: t(isOwn ? "methodology.worked.live.ofAddress" : "methodology.worked.live.ofMadeUp"),
    actionOf: t(`methodology.worked.live.${isOwn ? "actionOfAddress" : "actionOfMadeUp"}`),
    remove: t("methodology.worked.live.remove", { company: "{company}" }),
    long: t("methodology.worked.live.long", LONG_GAPS),
    longIdle: t("methodology.worked.live.longIdle", LONG_GAPS),
  };
}
