import type { Translator } from "@/lib/i18n/translator";
import type { ReadOptions } from "@/lib/ingest/read/dialect";
import { ENCODINGS } from "@/lib/ingest/read/encoding/encodings";
import type { OwnChoices } from "./own-choices";
import type { OwnReading } from "./read-own-file";

/** What can be read in two ways, and the ways. Plain data. */
export interface OwnSwitch {
  readonly kind: keyof ReadOptions;
  readonly label: string;
  readonly options: readonly OwnOption[];
}

interface OwnOption {
  readonly label: string;
  readonly isChosen: boolean;
  /** What to add to the choices; `undefined` takes the choice back. */
  readonly choice: ReadOptions[keyof ReadOptions] | undefined;
}

/** The rule that refuses a file for want of each choice. */
const RULES = {
  dateOrder: "ambiguous-dates",
  decimalMark: "ambiguous-numbers",
  encoding: "not-text",
} as const satisfies Readonly<Record<keyof ReadOptions, string>>;

const KINDS = ["dateOrder", "decimalMark", "encoding"] as const;

/** Every way that a choice may be made, for one that is made and may be made otherwise. */
const WAYS = {
  dateOrder: ["DMY", "MDY", "YMD"],
  decimalMark: [".", ","],
  encoding: ENCODINGS,
} as const satisfies {
  readonly [Kind in keyof ReadOptions]-?: ReadonlyArray<NonNullable<ReadOptions[Kind]>>;
};

/**
 * The choices that a file leaves open, with the ways it fits, and those that the reader has made, with all ways and the
 * one to leave it to the file. None for a file that shows everything itself.
 */
export function ownSwitches(reading: OwnReading, choices: OwnChoices, t: Translator): OwnSwitch[] {
  return KINDS.flatMap((kind) => {
    const chosen = choices[kind];
    const open = chosen === undefined ? openWays(reading, kind) : null;
    const ways = open ?? (chosen === undefined ? [] : WAYS[kind]);
    if (ways.length === 0) return [];
    const options = ways.map((way): OwnOption => {
      return { label: wayInWords(kind, way, t), isChosen: way === chosen, choice: way };
    });
    const back = { label: t("ownFile.switch.asFound"), isChosen: false, choice: undefined };
    return [
      {
        kind,
        label: t(`ownFile.switch.${kind}`),
        options: chosen === undefined ? options : [...options, back],
      },
    ];
  });
}

/** The choices with one made, or taken back. */
export function withChoice(
  choices: OwnChoices,
  kind: keyof ReadOptions,
  choice: OwnOption["choice"],
): OwnChoices {
  const { [kind]: _, ...others } = choices;
  return choice === undefined ? others : { ...others, [kind]: choice };
}

type Way = (typeof WAYS)[keyof typeof WAYS][number];

function openWays(reading: OwnReading, kind: keyof ReadOptions): readonly Way[] | null {
  if (reading.kind === "read") return null;
  const fitting = reading.faults.find(({ rule }) => rule === RULES[kind])?.choices ?? [];
  return WAYS[kind].filter((way) => fitting.includes(way));
}

function wayInWords(kind: keyof ReadOptions, way: Way, t: Translator): string {
  if (kind === "dateOrder") return t("ownFile.order", { order: way });
  if (kind === "decimalMark") return t("ownFile.mark", { mark: way === "." ? "point" : "comma" });
  return way.toUpperCase();
}
