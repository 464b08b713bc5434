import { useEffect, useRef } from "react";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { keys } from "@/lib/i18n/messages/keys";

const ROWS = [
  ["/", "keys.go"],
  ["← →", "keys.neighbours"],
  ["← →", "keys.chart"],
  ["← → ⇧", "keys.spine"],
  ["Esc", "keys.escape"],
  ["?", "keys.help"],
] as const;

/** The keys of a page in a dialog, in the language of the document; Escape closes it, and so does a click beside it. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : DEFAULT_LOCALE;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] border border-rule bg-paper p-0 text-ink backdrop:bg-ink/40"
    >
      <div className="p-6">
        <h2 id="keys-title" className="font-serif text-title font-semibold">
          {keys["keys.title"][locale]}
        </h2>
        <dl className="mt-3 border-t border-ink text-label">
          {ROWS.map(([key, message]) => (
            <div key={message} className="grid grid-cols-[5rem_1fr] gap-x-3 border-b border-rule py-2">
              <dt className="font-semibold whitespace-nowrap">{key}</dt>
              <dd>{keys[message][locale]}</dd>
            </div>
          ))}
        </dl>
        <button
          type="button"
          onClick={onClose}
          className="mt-5 border border-index px-4 py-1.5 text-label font-medium text-index hover:bg-index hover:text-paper"
        >
          {keys["keys.close"][locale]}
        </button>
      </div>
    </dialog>
  );
}
