"use client";

import { Unbroken } from "@/components/ui/unbroken";
import type { Tile, Tone } from "@/lib/views/parts/view";

const TONE: Record<Tone, string> = { plain: "", up: "text-up", down: "text-down" };

// Of a value that is too long for its tile where that is narrow, by its characters; a Chinese one is as wide as two.
const SIZES = [
  { from: 14, size: "@max-[9.75rem]/tile:text-body" },
  { from: 10, size: "@max-[9.75rem]/tile:text-[1.125rem]" },
] as const;

/** The size of a value: that of figures, or a smaller one in a narrow tile that it would leave. */
function sizeOf(value: string): string {
  const { length } = value.replace(/\p{Script=Han}/gu, "  ");
  return `text-figure ${SIZES.find(({ from }) => length >= from)?.size ?? ""}`.trim();
}

/** The second storey: up to six tiles in one row, each with its label and the dates really used. */
export function TileRow({ tiles }: { readonly tiles: readonly Tile[] }) {
  if (tiles.length === 0) return null;
  return (
    <dl className="grid grid-cols-2 gap-x-4 border-t border-ink sm:grid-cols-3 lg:grid-cols-6">
      {tiles.map(({ label, value, tone, note, href }) => (
        <div key={label} className="@container/tile border-b border-rule py-3 lg:border-b-0">
          <dt className="text-small text-soft first-letter:uppercase">
            <Unbroken text={label} />
          </dt>
          <dd className={`${sizeOf(value)} font-medium tabular-nums whitespace-nowrap ${TONE[tone]}`}>
            {href === undefined ? (
              value
            ) : (
              <a
                href={href}
                className="underline decoration-rule decoration-1 underline-offset-4 hover:decoration-current"
              >
                {value}
              </a>
            )}
          </dd>
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
