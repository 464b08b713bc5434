"use client";

import { useEffect, useState } from "react";
import { wantedLanguage } from "./wanted-language";

interface LanguageOfferProps {
  /** The same page in the other language. */
  readonly href: string;
  readonly lang: string;
  /** In the other language. */
  readonly text: string;
  readonly close: string;
}

const CLOSED = "language-offer-closed";

function isClosed(): boolean {
  try {
    return localStorage.getItem(CLOSED) !== null;
  } catch {
    // A browser that keeps nothing would offer it on every page.
    return true;
  }
}

/**
 * Offers the page in the language that the browser asks for, in one line over the foot of the window: the script alone
 * knows, nothing moves, and it is not said again once it was closed or taken.
 */
export function LanguageOffer({ href, lang, text, close }: LanguageOfferProps) {
  const [isOffered, setOffered] = useState(false);
  useEffect(() => setOffered(wantedLanguage(navigator.languages) === lang && !isClosed()), [lang]);
  if (!isOffered) return null;
  const dismiss = () => {
    localStorage.setItem(CLOSED, "1");
    setOffered(false);
  };
  return (
    <aside
      lang={lang}
      aria-label={text}
      className="fixed inset-x-0 bottom-0 z-40 flex items-center justify-center gap-2 border-t border-rule bg-raised px-4 text-label print:hidden"
    >
      <a
        href={href}
        hrefLang={lang}
        onClick={() => localStorage.setItem(CLOSED, "1")}
        className="flex min-h-11 items-center font-medium text-index hover:underline"
      >
        {text}
      </a>
      <button
        type="button"
        aria-label={close}
        onClick={dismiss}
        className="flex size-11 items-center justify-center text-soft hover:text-index"
      >
        ✕
      </button>
    </aside>
  );
}
