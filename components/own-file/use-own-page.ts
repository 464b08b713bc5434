"use client";

import { startTransition, useEffect, useState } from "react";
import type { BuiltPage } from "@/lib/own-file/built-page";
import type { Desk } from "./use-desk";

/** A page of a file as it is shown, and the address it is of. */
export interface ShownPage {
  readonly href: string;
  /** `null`: there is no such page, or its file is not open. */
  readonly page: BuiltPage | null;
  /** Making it failed, which is a fault of the almanac's. */
  readonly isFailed: boolean;
}

/** The page at an address, made anew whenever its files change; the one before while it is being made, `null` for none. */
export function useOwnPage({ worker, version }: Desk, href: string | null): ShownPage | null {
  const [shown, setShown] = useState<ShownPage | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version of the files is another page
  useEffect(() => {
    if (worker === null || href === null) return;
    let isWanted = true;
    const show = (page: BuiltPage | null, isFailed: boolean) => {
      if (isWanted) startTransition(() => setShown({ href, page, isFailed }));
    };
    void worker.page(href).then(
      (page) => show(page, false),
      () => show(null, true),
    );
    return () => {
      isWanted = false;
    };
  }, [worker, href, version]);
  return href === null ? null : shown;
}
