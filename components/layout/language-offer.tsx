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
 * Offers the page in the language that the browser asks for, in the free line above the answer: the script alone
 * knows, nothing moves or is covered, and it is not said again once it was closed or taken.
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
      className="absolute inset-x-0 top-0.5 flex h-7 items-center gap-1 text-small print:hidden"
    >
      <a
        href={href}
        hrefLang={lang}
        onClick={() => localStorage.setItem(CLOSED, "1")}
        className="flex h-7 items-center font-medium text-index hover:underline"
      >
        {text}
      </a>
      <button
        type="button"
        aria-label={close}
        onClick={dismiss}
        className="flex h-7 w-11 items-center justify-center text-soft hover:text-index"
      >
        ✕
      </button>
    </aside>
  );
}
