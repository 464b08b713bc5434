/** A link and its words. */
interface Way {
  readonly label: string;
  readonly href: string;
}

interface ItemOf<Kind extends string> {
  readonly kind: Kind;
  /** Its name in the page, the same everywhere. */
  readonly id: string;
  readonly label: string;
  /** What it is like: its size, number of rows; empty for nothing to add. */
  readonly note: string;
}

/** One thing that a plate can be taken away as. */
export type TakeItem =
  /** A file, or an address that a script copies or a page that it prints. */
  | (ItemOf<"link"> & { readonly href: string; readonly does: "save" | "open" | "copy" | "print" })
  /** The same in several looks. */
  | (ItemOf<"looks"> & { readonly looks: readonly Way[] })
  /** Texts to copy. */
  | (ItemOf<"texts"> & { readonly texts: ReadonlyArray<{ readonly label: string; readonly text: string }> })
  /** A table that a script puts on the clipboard, from its JSON at this address. */
  | (ItemOf<"table"> & { readonly href: string; readonly table: string });

/** All that a plate can be taken away as. */
export interface TakeSheet {
  /** The plate's name in addresses, and its title. */
  readonly plate: string;
  readonly title: string;
  /** The plate on its page. */
  readonly back: string;
  /** What revision it is of, and where its closes come from. */
  readonly note: string;
  readonly groups: ReadonlyArray<{
    readonly id: string;
    readonly label: string;
    readonly items: readonly TakeItem[];
  }>;
}
