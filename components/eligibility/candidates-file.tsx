"use client";

import { type ChangeEvent, type ComponentType, useState } from "react";
import { FIELD, Labelled } from "@/components/ui/fields";
import { Unbroken } from "@/components/ui/unbroken";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Locale } from "@/lib/i18n/locale";
import type { FileResultProps } from "./file-result";

interface CandidatesFileProps {
  readonly locale: Locale;
  /** The day of review and the edition of the rules, as the page has them. */
  readonly review: number;
  readonly rule: FileResultProps["rule"];
  readonly words: {
    readonly title: string;
    readonly line: string;
    readonly label: string;
    readonly failed: string;
  };
}

interface Run {
  readonly number: number;
  readonly file: File;
  readonly Result: ComponentType<FileResultProps>;
}

/**
 * A file of more candidates than an address takes: read and screened in the browser, sent and kept nowhere. What that
 * takes is fetched when a file is chosen.
 */
export function CandidatesFile({ locale, review, rule, words }: CandidatesFileProps) {
  const isReady = useHydrated();
  const [run, setRun] = useState<Run | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    setFailed(false);
    try {
      const { FileResult } = await import("./file-result");
      setRun((last) => ({ number: (last?.number ?? 0) + 1, file, Result: FileResult }));
    } catch {
      setFailed(true);
    }
  };
  return (
    <section aria-labelledby="candidates-file-title" className="min-w-0 lg:col-span-2 print:hidden">
      <h2 id="candidates-file-title" className="font-serif text-title font-semibold">
        <Unbroken text={words.title} />
      </h2>
      <p className="mb-3 text-label text-soft">
        <Unbroken text={words.line} />
      </p>
      <div className="max-w-xl text-label">
        <Labelled id="candidates-file-field" label={words.label}>
          <input
            id="candidates-file-field"
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
            disabled={!isReady}
            onChange={choose}
            className={`${FIELD} py-1 file:mr-3 file:border-0 file:bg-raised file:px-3 file:py-0.5 file:text-ink`}
          />
        </Labelled>
      </div>
      <div aria-live="polite">
        {hasFailed ? <p className="mt-3 text-label">{words.failed}</p> : null}
        {run === null ? null : <run.Result key={run.number} {...{ file: run.file, locale, review, rule }} />}
      </div>
    </section>
  );
}
