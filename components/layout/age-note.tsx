"use client";

import { useEffect, useState } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { ageText } from "./age-text";

interface AgeNoteProps {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly locale: Locale;
  /** What is so old, with `[age]` where the age goes. */
  readonly words: string;
}

/** How old the last close is, by the reader's clock: in no HTML, and in room that is there already. */
export function AgeNote({ date, locale, words }: AgeNoteProps) {
  const [age, setAge] = useState("");
  useEffect(() => setAge(ageText(date, Date.now(), locale)), [date, locale]);
  if (age === "") return null;
  return (
    <p className="absolute bottom-2 text-small text-soft print:hidden" data-age>
      {words.replace("[age]", age)}
    </p>
  );
}
