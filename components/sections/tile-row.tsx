"use client";

import { Unbroken } from "@/components/ui/unbroken";
import type { Tile, Tone } from "@/lib/views/parts/view";

const TONE: Record<Tone, string> = { plain: "", up: "text-up", down: "text-down" };

/** The second storey: up to six tiles in one row, each with its label and the dates really used. */
export function TileRow({ tiles }: { readonly tiles: readonly Tile[] }) {
  if (tiles.length === 0) return null;
  return (
    <dl className="grid grid-cols-2 gap-x-4 border-t border-ink sm:grid-cols-3 lg:grid-cols-6">
      {tiles.map(({ label, value, tone, note }) => (
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
