interface FormFieldOf<Kind extends string> {
  readonly kind: Kind;
  /** Its parameter. */
  readonly name: string;
  readonly label: string;
  /** As the address writes it; empty for none. */
  readonly value: string;
}

interface Bounded {
  readonly min: string;
  readonly max: string;
}

type FormField =
  | (FormFieldOf<"date"> & Bounded)
  /** May be left blank. */
  | (FormFieldOf<"number"> & Bounded & { readonly step?: string })
  /** A text to look for, of so many characters at most. */
  | (FormFieldOf<"search"> & {
      readonly longest: number;
      /** What the page is there for: it is typed in at once, and leads to the almanac's places. */
      readonly isMain?: true;
    })
  /** A small table, a line a row; of the whole width. */
  | (FormFieldOf<"table"> & { readonly hint: string })
  | (FormFieldOf<"choice"> & {
      readonly options: ReadonlyArray<{ readonly value: string; readonly label: string }>;
    });

/** What a reader may ask of the page: its fields become the query of its address. */
export interface FormContent {
  readonly line: string;
  readonly action: string;
  /** What the address keeps without being asked. */
  readonly hidden: ReadonlyArray<{ readonly name: string; readonly value: string }>;
  readonly fields: readonly FormField[];
  readonly submit: string;
}
