import type { ReactNode } from "react";

interface ShownRowsProps {
  readonly allRows: string;
  readonly children: ReactNode;
}

/** A table of which a narrow screen has the first rows, and the others once a box is ticked. */
export function ShownRows({ allRows, children }: ShownRowsProps) {
  return (
    <div className="worked-rows">
      {children}
      <label className="worked-all">
        <input type="checkbox" autoComplete="off" /> {allRows}
      </label>
    </div>
  );
}
