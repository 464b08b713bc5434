"use client";

import { type ReactNode, useEffect, useState, useTransition } from "react";
import { answerOwnViews } from "@/components/charts/ask-view";
import type { Locale } from "@/lib/i18n/locale";
import type { BuiltPage } from "@/lib/own-file/built-page";
import { pageHref } from "@/lib/url/address";
import { OwnPage } from "./own-page";
import { type DeskInWorker, startDesk } from "./own-worker";
import { useOwnAddress } from "./use-own-address";

export interface OwnDeskViewProps {
  readonly locale: Locale;
  /** The files that came last. */
  readonly inbox: readonly File[];
  /** The page without a file. */
  readonly children: ReactNode;
}

export function OwnDeskView({ locale, inbox, children }: OwnDeskViewProps) {
  const desk = useDesk(locale);
  const href = useOwnAddress();
  const [page, setPage] = useState<BuiltPage | null>(null);
  const [, startTransition] = useTransition();
  useEffect(() => {
    if (desk === null) return;
    let isWanted = true;
    void (async () => {
      for (const file of inbox) {
        const symbol = await desk.open(file);
        window.location.assign(pageHref(locale, { page: "overview", symbol }));
      }
    })();
    return () => {
      isWanted = false;
      void isWanted;
    };
  }, [desk, inbox, locale]);
  useEffect(() => {
    if (desk === null || href === null) return;
    let isWanted = true;
    void desk.page(locale, href).then((made) => {
      if (isWanted) startTransition(() => setPage(made));
    });
    return () => {
      isWanted = false;
    };
  }, [desk, href, locale]);
  if (page === null || desk === null) return children;
  return <OwnPage locale={locale} page={page} desk={desk} />;
}

function useDesk(locale: Locale): DeskInWorker | null {
  const [desk, setDesk] = useState<DeskInWorker | null>(null);
  useEffect(() => {
    const started = startDesk();
    answerOwnViews(async (href) => {
      const file = await started.file(locale, href);
      return new Response(file?.text ?? null, { status: file === null ? 404 : 200 });
    });
    setDesk(() => started);
  }, [locale]);
  return desk;
}
