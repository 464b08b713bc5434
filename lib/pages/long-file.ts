import { type FileForm, writeFile } from "@/lib/export/write-file";
import { type MadeContent, madeContent } from "@/lib/http/content-response";
import { LongAnswers } from "@/lib/store/long-answers";
import { processWide } from "@/lib/store/process-wide";
import { StoreUnavailable } from "@/lib/store/unavailable";
import { findLongPage } from "./find-page";
import type { PageModel } from "./page-model";

// The longest file of a large store has some 15 MB; a small server has room for two.
const BOUNDS = { mostBytes: 32_000_000, mostWaiting: 4 };

/**
 * A file with lists at their full length, instead of those that `model` has; kept until the store changes. Rejects
 * with TooManyLongAnswers, with StoreUnavailable, and with the signal's reason where the reader has left.
 */
export function longFile(
  { t, place, state, version }: PageModel,
  query: URLSearchParams,
  form: FileForm,
  signal: AbortSignal,
): Promise<MadeContent> {
  const files = processWide(
    "long-files",
    () => new LongAnswers(BOUNDS, ({ bytes }: MadeContent) => bytes.length),
  );
  const key = JSON.stringify([version, t.locale, place, state, form]);
  const make = async (pause: () => Promise<void>) => {
    await pause();
    const whole = await findLongPage(t.locale, place, query, pause);
    if (whole === null) throw new StoreUnavailable("The store has no journal.");
    await pause();
    return madeContent(writeFile(whole, form));
  };
  return files.answer(key, make, signal);
}
