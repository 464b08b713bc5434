"use client";

import type { Figure, Tone } from "@/lib/views/parts/view";
import { Unbroken } from "./unbroken";

const TONE: Record<Tone, string> = { plain: "", up: "text-up", down: "text-down" };

/** The second storey: up to six figures in one row, each with its label and the dates really used. */
export function FigureRow({ figures }: { readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <dl className="grid grid-cols-2 gap-x-4 border-t border-ink sm:grid-cols-3 lg:grid-cols-6">
      {figures.map(({ label, value, tone, note }) => (
        <div key={label} className="border-b border-rule py-3 lg:border-b-0">
          <dt className="text-small text-soft first-letter:uppercase">
            <Unbroken text={label} />
          </dt>
          <dd className={`text-figure font-medium whitespace-nowrap ${TONE[tone]}`}>{value}</dd>
          {note === "" ? null : (
            <dd className="text-[12px] leading-snug break-keep wrap-anywhere text-soft">
              <Unbroken text={note} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
