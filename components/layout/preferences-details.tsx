"use client";

import { type FormEvent, type ReactNode, useRef } from "react";

interface PreferencesDetailsProps {
  readonly className: string;
  /** The summary and the form, whose buttons are the choices. */
  readonly children: ReactNode;
}

/** Keeps a choice in this browser; false where it cannot. What a cookie had of it counts no more. */
function keep(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
  } catch {
    return false;
  }
  // biome-ignore lint/suspicious/noDocumentCookie: what it replaces is not in every browser
  document.cookie = `${name}=; path=/; max-age=0`;
  document.documentElement.dataset[name] = value;
  return true;
}

/**
 * The menu of preferences. With scripts a choice is kept in the browser and shows at once; without them, or where the
 * browser keeps nothing, the form is sent.
 */
export function PreferencesDetails({ className, children }: PreferencesDetailsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const choose = (event: FormEvent<HTMLDetailsElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement) || !keep(submitter.name, submitter.value)) return;
    event.preventDefault();
    details.current?.removeAttribute("open");
    details.current?.querySelector("summary")?.focus();
  };
  // What is chosen is not in the page, which is the same for everyone.
  const press = () => {
    const chosen = document.documentElement.dataset;
    for (const button of details.current?.querySelectorAll<HTMLButtonElement>("button[name]") ?? [])
      button.setAttribute("aria-pressed", String(chosen[button.name] === button.value));
  };
  return (
    <details ref={details} name="title-bar" className={className} onSubmit={choose} onToggle={press}>
      {children}
    </details>
  );
}
