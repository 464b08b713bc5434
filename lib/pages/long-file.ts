import { type FileForm, writeFile } from "@/lib/export/write-file";
import { type MadeContent, madeContent } from "@/lib/http/content-response";
import { StoreUnavailable } from "@/lib/store/unavailable";
import { findLongPage } from "./find-page";
import { longAnswersKept } from "./long-answers-kept";
import type { PageModel } from "./page-model";

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
  const key = JSON.stringify([version, t.locale, place, state, form]);
  const make = async (pause: () => Promise<void>) => {
    await pause();
    const whole = await findLongPage(t.locale, place, query, pause);
    if (whole === null) throw new StoreUnavailable("The store has no journal.");
    await pause();
    return madeContent(writeFile(whole, form));
  };
  return longAnswersKept().answer(key, make, signal);
}
