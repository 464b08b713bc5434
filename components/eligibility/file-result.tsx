"use client";

import { useEffect, useState } from "react";
import { TileRow } from "@/components/sections/tile-row";
import { placesOf } from "@/components/tables/places-of";
import { tableHtml } from "@/components/tables/table-html";
import { BUTTON } from "@/components/ui/fields";
import { ProseText } from "@/components/ui/prose-text";
import { formatCount } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import { type Translator, translator } from "@/lib/i18n/translator";
import type { Screening } from "@/lib/views/eligibility/candidates-context";
import { candidateRows, countsTitle } from "@/lib/views/eligibility/candidates-table";
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

/** What became of a file of candidates: the answer and its table, or why it is refused. */
export function FileResult({ file, locale, review, rule }: FileResultProps) {
  const [outcome, setOutcome] = useState<TextScreening | "too-large" | "unreadable" | null>(null);
  useEffect(() => {
    if (file.size > LARGEST_FILE) setOutcome("too-large");
    else {
      file.text().then(
        (text) => setOutcome(screenText(text, review, rule)),
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

function refusalLines(
  t: Translator,
  outcome: Exclude<TextScreening, { readonly kind: "screened" }> | "too-large" | "unreadable",
): string[] {
  const most = formatCount(MOST_CANDIDATES);
  if (typeof outcome === "string") return [t(`eligibility.file.${outcome}`, { most })];
  if (outcome.kind === "empty") return [t("eligibility.file.empty", { most })];
  if (outcome.kind === "too-many") {
    return [t("eligibility.file.tooMany", { count: formatCount(outcome.count), most })];
  }
  const { problems, names } = outcome;
  const told = problems
    .slice(0, MOST_PROBLEMS)
    .map((problem, at) => fileProblem(t, problem, names[at] ?? ""));
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
  return (
    <div className="mt-4">
      <p className="mb-4 font-serif text-title">
        <ProseText prose={screeningHeadline(t, screening)} />
      </p>
      <TileRow tiles={screeningTiles(t, screening)} />
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
      {left <= 0 ? null : (
        <button
          type="button"
          className={`mt-3 text-label ${BUTTON}`}
          onClick={() => setCount(count + ROWS_AT_ONCE)}
        >
          {t("eligibility.file.more", { left: formatCount(left) })}
        </button>
      )}
    </div>
  );
}
