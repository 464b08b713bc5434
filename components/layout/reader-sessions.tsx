"use client";

import { useEffect, useState } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { sessionsText, zoneName } from "./sessions-text";

interface ReaderSessionsProps {
  /** From when to when, in Hong Kong time. */
  readonly sessions: ReadonlyArray<readonly [from: string, to: string]>;
  readonly locale: Locale;
  /** What is said of them, with `[zone]` and `[hours]` where these go. */
  readonly words: string;
}

/** Trading hours by the reader's clock of today: in no HTML, and in room that is there already. */
export function ReaderSessions({ sessions, locale, words }: ReaderSessionsProps) {
  const [hours, setHours] = useState("");
  useEffect(
    () => setHours(sessionsText(sessions, -new Date().getTimezoneOffset(), locale)),
    [sessions, locale],
  );
  if (hours === "") return null;
  return (
    <p className="absolute inset-x-0 bottom-2 text-pretty text-small text-soft print:hidden" data-sessions>
      {words.replace("[zone]", zoneName(locale)).replace("[hours]", hours)}
    </p>
  );
}
