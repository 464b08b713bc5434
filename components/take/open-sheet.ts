const fetched = new Map<string, Promise<Element>>();

/** The menu that a page at an address has, out of that page; rejects where it cannot be had. Fetched once. */
export function fetchSheet(href: string): Promise<Element> {
  const known = fetched.get(href) ?? sheetIn(href);
  fetched.set(href, known);
  known.catch(() => fetched.delete(href));
  return known;
}

async function sheetIn(href: string): Promise<Element> {
  const response = await fetch(href);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const sheet = page.querySelector("[data-take-sheet]");
  if (!response.ok || sheet === null) throw new Error(`${href}: ${response.status}`);
  return sheet;
}

/**
 * Opens in place what a link leads to: under the foot of its plate, on a phone as a sheet from below. Escape, a press outside
 * and its last button close it and give the focus back. Where it cannot be had, the link is followed.
 */
export async function openSheet(link: HTMLAnchorElement): Promise<void> {
  const sheet = await fetchSheet(link.href).catch(() => null);
  if (sheet === null) return location.assign(link.href);
  if (document.querySelector("dialog[open]") !== null) return;
  const dialog = dialogWith(sheet);
  const foot = link.parentElement?.parentElement ?? link;
  dialog.style.setProperty("--foot", `${foot.getBoundingClientRect().bottom + window.scrollY}px`);
  const close = () => dialog.close();
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.removeAttribute("aria-expanded");
    window.removeEventListener("pagehide", close);
  });
  // A page that comes back from the browser's memory comes back as it was read.
  window.addEventListener("pagehide", close);
  document.body.append(dialog);
  link.focus();
  link.setAttribute("aria-expanded", "true");
  dialog.showModal();
  dialog.scrollIntoView({ block: "nearest" });
}

function dialogWith(sheet: Element): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  const content = document.importNode(sheet, true);
  const [label = "", closes = ""] = ["data-take-sheet", "data-closes"].map(
    (name) => content.getAttribute(name) ?? "",
  );
  dialog.className = "take-dialog";
  dialog.setAttribute("aria-label", label);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "take-close";
  button.textContent = closes;
  button.addEventListener("click", () => dialog.close());
  dialog.append(content, button);
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return dialog;
}
