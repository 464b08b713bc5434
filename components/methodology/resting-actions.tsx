import { useEffect, useState } from "react";
import { readRows } from "@/lib/url/rows-field";
import type { LiveWords } from "@/lib/views/methodology/worked-table";
import { readKept } from "./kept-rows";
import { readVisit } from "./visit-rows";

interface RestingActionsProps {
  readonly words: LiveWords;
  readonly onOpen: (rows: readonly string[][]) => void;
}

/** Offers the tables that the tab and the browser keep beside the page's, before anybody touches that. */
export function RestingActions({ words, onOpen }: RestingActionsProps) {
  const [offers, setOffers] = useState({ visit: false, kept: false });
  useEffect(() => {
    // Rows that stood over this address are open already.
    setOffers({ visit: readVisit()?.isOfAddress === false, kept: readKept() !== null });
  }, []);
  return (
    <div className="live-actions noscript:hidden">
      {offers.kept ? (
        <button type="button" onClick={() => onOpen(readRows(readKept() ?? ""))}>
          {words.kept}
        </button>
      ) : null}
      {offers.visit ? (
        <button type="button" onClick={() => onOpen(readVisit()?.rows ?? [])}>
          {words.visit}
        </button>
      ) : null}
    </div>
  );
}
