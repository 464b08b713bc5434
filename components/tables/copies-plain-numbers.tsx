"use client";

import { useEffect } from "react";
import { copyNumbers } from "./copy-numbers";

/** Shows nothing: while it is in the page, what is copied of tables has numbers that a spreadsheet takes for numbers. */
export function CopiesPlainNumbers() {
  // Of all tables it is one listener, and it stays: a selection may begin in one and end below it.
  useEffect(() => document.addEventListener("copy", copyNumbers), []);
  return null;
}
