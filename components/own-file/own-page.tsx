"use client";

import { useEffect, useMemo, useRef } from "react";
import { Storeys } from "@/components/layout/storeys";
import { YearSpine } from "@/components/layout/year-spine";
import { ProblemNote } from "@/components/ui/problem-note";
import { Unbroken } from "@/components/ui/unbroken";
import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { type BuiltPage, viewOf } from "@/lib/own-file/built-page";
import { ownTearSheetHref } from "@/lib/own-file/own-tear-sheet-href";
import { parseOwnHref } from "@/lib/url/address";
import { isOwnHref } from "@/lib/url/own-file";
import type { DeskInWorker } from "./own-worker";
import { saveDownload } from "./save-download";

interface OwnPageProps {
  readonly locale: Locale;
  readonly page: BuiltPage;
  readonly worker: DeskInWorker["desk"];
}

/** A page of a file, as any other page shows its view; its files are made at a click. */
export function OwnPage({ locale, page, worker }: OwnPageProps) {
  const model = useMemo(
    () => ({ ...page, t: translator(locale), view: viewOf(page), links: () => page.links }),
    [page, locale],
  );
  const begin = useRef<HTMLDivElement>(null);
  const { t, view } = model;
  const place = JSON.stringify(page.place);
  useEffect(() => listen(begin.current?.closest("main") ?? null, worker), [worker]);
  useEffect(() => {
    const main = begin.current?.closest("main");
    if (view.sheet === undefined) main?.removeAttribute("data-sheet");
    else main?.setAttribute("data-sheet", view.sheet);
    const before = document.title;
    document.title = `${view.title} · ${t("site.name")}`;
    return () => {
      main?.removeAttribute("data-sheet");
      document.title = before;
    };
  }, [view, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another page, read from its beginning
  useEffect(() => {
    if (begin.current !== null && begin.current.getBoundingClientRect().top < 0)
      begin.current.scrollIntoView();
  }, [place]);
  return (
    <>
      <div ref={begin}>{page.spine === null ? null : <YearSpine spine={page.spine} />}</div>
      <ProblemNote t={t} problems={page.problems} />
      <Storeys model={model} />
      <p className="mt-6 text-small text-soft print:hidden">
        <Unbroken text={t("analyze.desk.noLink")} />{" "}
        {page.place.page === "sheet" ? (
          <a href={ownTearSheetHref(locale, page.place.symbol)} className="text-index hover:underline">
            <Unbroken text={t("analyze.desk.tearSheet")} />
          </a>
        ) : null}
      </p>
    </>
  );
}

/** Answers the links to files and the forms of a page within the browser. Returns what ends that. */
function listen(main: HTMLElement | null, worker: DeskInWorker["desk"]) {
  const save = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const href = link?.getAttribute("href") ?? "";
    const format = parseOwnHref(href)?.format ?? null;
    if (format === null) return;
    event.preventDefault();
    void worker.file(href).then((file) => file && saveDownload(file, format === "png"));
  };
  main?.addEventListener("click", save);
  main?.addEventListener("submit", followForm);
  return () => {
    main?.removeEventListener("click", save);
    main?.removeEventListener("submit", followForm);
  };
}

/** A form's fields become the address, as the browser would have it, behind the fragment. */
function followForm(event: SubmitEvent) {
  if (!(event.target instanceof HTMLFormElement)) return;
  const action = event.target.getAttribute("action") ?? "";
  if (!isOwnHref(action)) return;
  event.preventDefault();
  const fields = [...new FormData(event.target)].map(([name, value]) => [name, String(value)]);
  window.location.assign(`${action.split("?", 1)[0]}?${new URLSearchParams(fields)}`);
}
