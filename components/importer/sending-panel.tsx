"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { formatCount } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import { shownOutcome } from "@/lib/jobs/forms/import-outcome";
import type { ImporterWords } from "@/lib/jobs/forms/importer-words";
import { OutcomeView } from "./outcome-view";
import { type Sending, type SendingState, startSending } from "./sending";

export { startSending };

/** A form that was sent, and how its panel is to speak. */
export interface SendingPanelProps {
  readonly sending: Sending;
  readonly locale: Locale;
  readonly words: ImporterWords;
  readonly onEnd: () => void;
}

/** A form that is on its way: how far it is, then what became of it, with the tables of the page brought up to date. */
export function SendingPanel({ sending, locale, words, onEnd }: SendingPanelProps) {
  const state = useSyncExternalStore(sending.subscribe, sending.state, sending.state);
  const heading = useRef<HTMLHeadingElement>(null);
  const router = useRouter();
  const isOver = state.outcome !== null;
  useEffect(() => {
    if (!isOver) return;
    heading.current?.focus();
    onEnd();
    router.refresh();
  }, [isOver, onEnd, router]);
  const { outcome } = state;
  if (outcome === null) return <Progress state={state} words={words} stop={sending.stop} />;
  return (
    <div className="mt-6 border-l-4 border-index pl-4">
      <h3 ref={heading} tabIndex={-1} className="mb-2 font-semibold">
        {words["importer.outcome.heading"]}
      </h3>
      {typeof outcome === "string" ? (
        <p>{words[`importer.outcome.${outcome}`]}</p>
      ) : (
        <OutcomeView outcome={shownOutcome(outcome, locale, words)} words={words} />
      )}
    </div>
  );
}

interface ProgressProps {
  readonly state: SendingState;
  readonly words: ImporterWords;
  readonly stop: () => void;
}

function Progress({ state: { phase, share, rows }, words, stop }: ProgressProps) {
  const label = words[`importer.progress.${phase}`];
  return (
    <div className="mt-6 max-w-md space-y-2 text-label">
      <p className="flex items-baseline justify-between gap-4">
        <span role="status">{label}</span>
        <span className="text-soft">
          {rows === null ? "" : `${formatCount(rows)} ${words["importer.progress.rows"]}`}
          {rows === null && share !== null ? `${Math.floor(share * 100)} %` : ""}
        </span>
      </p>
      <progress
        aria-label={label}
        className="block h-2 w-full accent-index"
        max={1}
        {...(share === null ? {} : { value: share })}
      />
      <button type="button" onClick={stop} className="text-index hover:underline">
        {words["importer.progress.cancel"]}
      </button>
    </div>
  );
}
