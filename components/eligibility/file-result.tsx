"use client";

import { useEffect, useState } from "react";
import { TileRow } from "@/components/sections/tile-row";
import { placesOf } from "@/components/tables/places-of";
import { tableHtml } from "@/components/tables/table-html";
import { BUTTON } from "@/components/ui/fields";
import { ProseText } from "@/components/ui/prose-text";
import { saveCsv } from "@/components/ui/save-file";
import { Unbroken } from "@/components/ui/unbroken";
import { tableToCsv } from "@/lib/export/csv";
import { formatCount } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import { type Translator, translator } from "@/lib/i18n/translator";
import type { Screening } from "@/lib/views/eligibility/candidates-context";
import { candidateRows, countsTitle } from "@/lib/views/eligibility/candidates-table";
import { fileText } from "@/lib/views/eligibility/file-text";
import { leftOutText } from "@/lib/views/eligibility/left-out";
import { fileProblem } from "@/lib/views/eligibility/problem-words";
import { MOST_CANDIDATES, screenText, type TextScreening } from "@/lib/views/eligibility/screen-text";
import { screeningHeadline, screeningTiles } from "@/lib/views/eligibility/screening-answer";
import { shownTable } from "@/lib/views/parts/shown-table";

export interface FileResultProps {
  readonly file: File;
  readonly locale: Locale;
  readonly review: number;
  readonly rule: Screening["rule"];
}

// Ten thousand lines take far less; what is larger is no table of candidates.
const LARGEST_FILE = 4_000_000;
const MOST_PROBLEMS = 20;
const ROWS_AT_ONCE = 100;

type Outcome =
  | TextScreening
  | { readonly kind: "no-text"; readonly line: number }
  | "too-large"
  | "unreadable";

/** What became of a file of candidates: the answer, its table and that as CSV, or why it is refused. */
export function FileResult({ file, locale, review, rule }: FileResultProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (file.size > LARGEST_FILE) setOutcome("too-large");
    else {
      file.arrayBuffer().then(
        (bytes) => setOutcome(outcomeOf(bytes, review, rule)),
        () => setOutcome("unreadable"),
      );
    }
  }, [file, review, rule]);
  const t = translator(locale);
  if (outcome === null) return null;
  if (typeof outcome === "object" && outcome.kind === "screened") {
    return <Screened t={t} screening={outcome.screening} />;
  }
  return <Refused t={t} lines={refusalLines(t, outcome)} />;
}

function outcomeOf(bytes: ArrayBuffer, review: number, rule: Screening["rule"]): Outcome {
  const read = fileText(new Uint8Array(bytes));
  return "text" in read ? screenText(read.text, review, rule) : { kind: "no-text", line: read.line };
}

function refusalLines(t: Translator, outcome: Exclude<Outcome, { readonly kind: "screened" }>): string[] {
  const most = formatCount(MOST_CANDIDATES);
  if (typeof outcome === "string") return [t(`eligibility.file.${outcome}`, { most })];
  if (outcome.kind === "empty") return [t("eligibility.file.empty", { most })];
  if (outcome.kind === "too-many") {
    return [t("eligibility.file.tooMany", { count: formatCount(outcome.count), most })];
  }
  if (outcome.kind === "no-text") {
    return [t("eligibility.file.noText", { line: formatCount(outcome.line) })];
  }
  const { problems } = outcome;
  const told = problems.slice(0, MOST_PROBLEMS).map((problem) => fileProblem(t, problem));
  const more = problems.length - told.length;
  return more === 0 ? told : [...told, t("list.more", { count: more })];
}

function Refused({ t, lines }: { readonly t: Translator; readonly lines: readonly string[] }) {
  return (
    <div role="note" className="mt-4 border-l-4 border-mark bg-raised px-4 py-3 text-label">
      <p className="font-semibold">{t("eligibility.file.refused")}</p>
      <ul>
        {lines.map((line) => (
          <li key={line} className="break-words">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Screened({ t, screening }: { readonly t: Translator; readonly screening: Screening }) {
  const [count, setCount] = useState(ROWS_AT_ONCE);
  const table = shownTable(t, candidateRows(t, screening, count));
  const left = screening.screened.length - count;
  const leftOut = leftOutText(t, screening);
  const save = () =>
    saveCsv(tableToCsv(candidateRows(t, screening, screening.screened.length), false), "screened.csv");
  return (
    <div className="mt-4">
      <p className="mb-4 font-serif text-title">
        <ProseText prose={screeningHeadline(t, screening)} />
      </p>
      <TileRow tiles={screeningTiles(t, screening)} />
      {leftOut === "" ? null : (
        <p className="mb-2 text-label text-soft">
          <Unbroken text={leftOut} />
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form */}
      <div
        role="group"
        className="scroll-hint overflow-x-auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={countsTitle(t, screening)}
      >
        <table
          className="data-table"
          data-left={placesOf(table, ({ numeric }) => !numeric)}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it is escaped
          dangerouslySetInnerHTML={{ __html: tableHtml(table, countsTitle(t, screening)) }}
        />
      </div>
      <div className="mt-3 flex flex-wrap gap-2 text-label">
        {left <= 0 ? null : (
          <button type="button" className={BUTTON} onClick={() => setCount(count + ROWS_AT_ONCE)}>
            {t("eligibility.file.more", { left: formatCount(left) })}
          </button>
        )}
        <button type="button" className={BUTTON} onClick={save}>
          {t("eligibility.file.save")}
        </button>
      </div>
    </div>
  );
}
