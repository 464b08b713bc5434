"use client";

import { type FormEvent, type MouseEvent, useMemo } from "react";
import { Storeys } from "@/components/layout/storeys";
import { YearSpine } from "@/components/layout/year-spine";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { type BuiltPage, viewOf } from "@/lib/own-file/built-page";
import { parseOwnHref } from "@/lib/url/address";
import { isOwnHref } from "@/lib/url/own-file";
import type { DeskInWorker } from "./own-worker";
import { saveDownload } from "./save-download";

interface OwnPageProps {
  readonly locale: Locale;
  readonly page: BuiltPage;
  readonly desk: DeskInWorker;
}

/** A page of a file, as any other page shows its view; its files are made at a click. */
export function OwnPage({ locale, page, desk }: OwnPageProps) {
  const model = useMemo(
    () => ({ ...page, t: translator(locale), view: viewOf(page), links: () => page.links }),
    [page, locale],
  );
  const save = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const href = link?.getAttribute("href") ?? "";
    if ((parseOwnHref(href)?.format ?? null) === null) return;
    event.preventDefault();
    void desk.file(locale, href).then((file) => file && saveDownload(file, href));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be reached in it are the links and forms
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is pressed by keyboard is clicked
    <div onClick={save} onSubmit={goTo} data-sheet={page.view.sheet}>
      {page.spine === null ? null : <YearSpine spine={page.spine} />}
      <ProblemNote t={model.t} problems={page.problems} />
      <Storeys model={model} />
    </div>
  );
}

/** A form's fields become the address, as the browser would have it, behind the fragment. */
function goTo(event: FormEvent) {
  if (!(event.target instanceof HTMLFormElement)) return;
  const action = event.target.getAttribute("action") ?? "";
  if (!isOwnHref(action)) return;
  event.preventDefault();
  const fields = [...new FormData(event.target)].map(([name, value]) => [name, String(value)]);
  window.location.assign(`${action.split("?", 1)[0]}?${new URLSearchParams(fields)}`);
}
