import type { MadeContent } from "@/lib/http/content-response";
import { LongAnswers } from "@/lib/store/long-answers";
import { processWide } from "@/lib/store/process-wide";

// The longest file of a large store has some 15 MB; a small server has room for two.
const BOUNDS = { mostBytes: 32_000_000, mostWaiting: 4 };

/** The files that take long to make, of the whole process: made one at a time, and kept until there is no room for them. */
export function longAnswersKept(): LongAnswers<MadeContent> {
  return processWide("long-files", () => new LongAnswers(BOUNDS, ({ bytes }: MadeContent) => bytes.length));
}
