"use client";

import { type ComponentType, type FormEvent, type ReactNode, useCallback, useRef, useState } from "react";
import type { Locale } from "@/lib/i18n/locale";
import type { ImporterWords } from "@/lib/jobs/forms/importer-words";
import type { Sending } from "./sending";
import type { SendingPanelProps } from "./sending-panel";

interface LiveFormProps {
  readonly action: string;
  readonly encType?: "multipart/form-data";
  readonly locale: Locale;
  readonly words: ImporterWords;
  /** The form's fields and its button. */
  readonly children: ReactNode;
}

interface Run {
  readonly number: number;
  readonly sending: Sending;
  readonly Panel: ComponentType<SendingPanelProps>;
}

/**
 * A form that works without scripts, and shows with them how far it is and what became of it, on the page where it
 * stands. What that takes is fetched when it is first sent.
 */
export function LiveForm({ action, encType, locale, words, children }: LiveFormProps) {
  const [run, setRun] = useState<Run | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isStarting = useRef(false);
  const onEnd = useCallback(() => setBusy(false), []);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isStarting.current) return;
    const form = event.currentTarget;
    const data = new FormData(form);
    isStarting.current = true;
    try {
      const { startSending, SendingPanel } = await import("./sending-panel");
      const sending = startSending(action, data);
      setRun((last) => ({ number: (last?.number ?? 0) + 1, sending, Panel: SendingPanel }));
      setBusy(true);
    } catch {
      // Its scripts did not come: the browser can send it by itself.
      form.submit();
    } finally {
      isStarting.current = false;
    }
  };
  return (
    <>
      <form method="post" action={action} encType={encType} onSubmit={send}>
        <fieldset disabled={isBusy} className="disabled:opacity-60">
          {children}
        </fieldset>
      </form>
      {run === null ? null : (
        <run.Panel key={run.number} sending={run.sending} locale={locale} words={words} onEnd={onEnd} />
      )}
    </>
  );
}
