"use client";

import { ProseText } from "@/components/ui/prose-text";
import { Unbroken } from "@/components/ui/unbroken";
import type { DefinitionItem } from "@/lib/views/parts/view";

interface DefinitionStoreyProps {
  readonly heading: string;
  readonly items: readonly DefinitionItem[];
}

/** The fourth storey, in small print: what the figures mean, their sources and coverage. */
export function DefinitionStorey({ heading, items }: DefinitionStoreyProps) {
  return (
    <section id="definition" aria-label={heading} className="mt-14 border-t border-rule pt-5">
      <dl className="gap-x-12 text-small lg:columns-2">
        {items.map(({ id, term, href, text, prose }) => (
          <div
            key={term}
            id={id}
            className="scroll-mt-4 break-inside-avoid pb-1.5 wrap-anywhere target:bg-raised"
          >
            <dt className="inline font-semibold">
              {href === undefined ? (
                <Unbroken text={term} />
              ) : (
                <a href={href} className="ref">
                  <Unbroken text={term} />
                </a>
              )}
            </dt>
            {text === "" && prose === undefined ? null : (
              <dd className="inline text-soft">
                {" "}
                {prose === undefined ? <Unbroken text={text} /> : <ProseText prose={prose} />}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
