import { copyTable } from "./copy-table";
import { fetchSheet, openSheet } from "./open-sheet";
import { printPlate } from "./print-plate";

const SHOWN_MS = 2_000;

/** Fetches what an element opens, before it is asked to. */
export function prepareFor(element: HTMLElement): void {
  // What cannot be had is told at the click.
  if (element instanceof HTMLAnchorElement && element.dataset["take"] !== undefined)
    void fetchSheet(element.href).catch(() => {});
}

/** Does at a click what an element is there for: opens, copies or prints. */
export async function actOn(element: HTMLElement): Promise<void> {
  if (element instanceof HTMLAnchorElement && element.dataset["take"] !== undefined)
    return openSheet(element);
  switch (element.dataset["does"]) {
    case "copy":
      return tell(element, copyText(element instanceof HTMLAnchorElement ? element.href : ""));
    case "text":
      return tell(element, copyText(textBeside(element)?.textContent ?? ""), textBeside(element));
    case "table":
      return tell(element, copyTable(element.dataset["href"] ?? "", element.dataset["table"] ?? ""));
    case "print":
      return printPlate(element);
  }
}

function textBeside(element: HTMLElement): Element | null {
  return element.parentElement?.nextElementSibling ?? null;
}

async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Says for a moment whether something was copied; where it was not, the text is selected, to be copied by hand. */
async function tell(element: HTMLElement, copied: Promise<void>, text: Element | null = null): Promise<void> {
  const isDone = await copied.then(
    () => true,
    () => false,
  );
  if (!isDone && text !== null) document.getSelection()?.selectAllChildren(text);
  const status = element.querySelector<HTMLElement>("[role=status]");
  if (status === null) return;
  status.dataset["said"] ??= status.textContent;
  status.textContent = status.dataset[isDone ? "done" : "failed"] ?? "";
  setTimeout(() => {
    status.textContent = status.dataset["said"] ?? "";
  }, SHOWN_MS);
}
