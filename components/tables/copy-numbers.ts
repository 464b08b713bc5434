import { sheetNumber } from "./sheet-number";

const FIELDS = "input, textarea, select, [contenteditable]";

/**
 * Puts what is selected of tables on the clipboard with numbers that a spreadsheet takes for numbers, as text and as
 * markup; what the page shows stays as it is. Without a table in it, a selection is left to the browser.
 */
export function copyNumbers(event: ClipboardEvent): void {
  const selection = document.getSelection();
  const isField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
  if (event.defaultPrevented || event.clipboardData === null || isField) return;
  if (selection === null || selection.isCollapsed || selection.rangeCount !== 1) return;
  const range = selection.getRangeAt(0);
  const common = range.commonAncestorContainer;
  const within = common instanceof Element ? common : common.parentElement;
  const isInCell = (within?.closest("table.data-table :is(td, th)") ?? null) !== null;
  const copied = isInCell ? null : copyOf(range, within);
  if (!isInCell && copied === null) return;
  event.clipboardData.setData("text/plain", plainNumbers(selection.toString()));
  if (copied !== null) event.clipboardData.setData("text/html", copied.innerHTML);
  event.preventDefault();
}

/** The content of a range with plain numbers, within the parts of a table that it lies in; `null`: no table's. */
function copyOf(range: Range, within: Element | null): HTMLElement | null {
  const table = within?.closest("table.data-table") ?? null;
  let content: Node = range.cloneContents();
  for (let part = within; part !== null && table?.contains(part); part = part.parentElement) {
    const shell = part.cloneNode(false);
    shell.appendChild(content);
    content = shell;
  }
  const box = document.createElement("div");
  box.appendChild(content);
  const tables = box.querySelectorAll("table.data-table");
  for (const each of tables) writePlainly(each);
  return tables.length === 0 ? null : box;
}

function writePlainly(table: Element): void {
  // A remark beside a number, or a date above it, would make a text of both.
  for (const remark of table.querySelectorAll("td > small, td b"))
    if (isBesideNumber(remark)) remark.remove();
  const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    text.nodeValue = plainNumbers(text.nodeValue ?? "");
  }
  for (const cell of table.querySelectorAll("td")) {
    const number = sheetNumber(cell.textContent.trim());
    for (const [name, value] of Object.entries(number ?? {})) cell.setAttribute(name, value);
  }
}

const NUMBER = /^[+\u2212]?[\d,]+(\.\d+)?([\u00a0\u202f]%)?$/;

/** Whether the cell of a remark has a number for the rest of it. */
function isBesideNumber(remark: Element): boolean {
  const cell = remark.closest("td")?.cloneNode(true);
  if (!(cell instanceof Element)) return false;
  for (const each of cell.querySelectorAll("small, b")) each.remove();
  return NUMBER.test(cell.textContent.trim());
}

/**
 * A text with its numbers as spreadsheets take them: a hyphen for the minus of print, and no blank before the per cent
 * sign. Thousands stay grouped by commas, which they take.
 */
export function plainNumbers(text: string): string {
  return text.replace(/\u2212(?=\d)/g, "-").replace(/(?<=\d)[\u00a0\u202f](?=%)/g, "");
}
