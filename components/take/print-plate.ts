/** Prints the page with one plate of it alone: the one whose menu an element stands in, by the address of that plate. */
export function printPlate(element: HTMLElement): void {
  const href = element instanceof HTMLAnchorElement ? element.href : "";
  const plate = URL.canParse(href) ? document.getElementById(new URL(href).hash.slice(1)) : null;
  // On the menu's own page there is no plate: its page has it.
  if (plate === null) {
    location.assign(href);
    return;
  }
  element.closest("dialog")?.close();
  plate.dataset["printed"] = "";
  window.addEventListener("afterprint", () => delete plate.dataset["printed"], { once: true });
  window.print();
}
