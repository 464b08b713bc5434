import type { ReactNode } from "react";
import { ProseText } from "@/components/ui/prose-text";
import { Unbroken } from "@/components/ui/unbroken";
import type { Prose } from "@/lib/i18n/prose";
import type { Choice } from "@/lib/views/parts/content/links";
import { ChoiceLinks } from "./choice-links";
import { FileLinks, type FileLinksProps } from "./file-links";

interface PlateProps {
  readonly id: string;
  readonly title: string;
  readonly caption?: string | Prose;
  /** About how high its content is, in px: the room it has until it is laid out, which is after the first paint. */
  readonly about: number;
  /** Half the width where there is room; otherwise the plate takes the whole row. */
  readonly half?: boolean;
  /** Beside two others, one above the other. */
  readonly tall?: boolean;
  readonly choices?: ReadonlyArray<readonly Choice[]>;
  readonly files: FileLinksProps;
  /** What takes exact dates, beside the choices. */
  readonly range?: ReactNode;
  /** A link to more of the same, at the left of the foot. */
  readonly more?: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}

/** A picture or table with its title, what is drawn, and the foot: states on the left, files on the right. */
export function Plate({
  id,
  title,
  caption,
  about,
  half = false,
  tall = false,
  choices = [],
  files,
  range = null,
  more,
  children,
}: PlateProps) {
  const span = `${half ? "" : "lg:col-span-2"} ${tall ? "lg:row-span-2" : ""}`;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      data-width={tall ? "tall" : half ? "half" : "whole"}
      className={`min-w-0 ${span}`.trim()}
    >
      <h2 id={`${id}-title`} className="font-serif text-title font-semibold">
        <Unbroken text={title} />
      </h2>
      {caption === undefined ? null : (
        <p className="text-label text-soft">
          {typeof caption === "string" ? <Unbroken text={caption} /> : <ProseText prose={caption} />}
        </p>
      )}
      <div
        data-folded=""
        className="mt-4 [overflow-clip-margin:1rem] not-print:data-folded:[content-visibility:auto]"
        style={{ containIntrinsicBlockSize: `auto ${about}px` }}
      >
        {children}
      </div>
      <div className="mt-2 flex items-start print:hidden justify-between gap-x-6 border-t border-rule pt-1.5 text-small text-soft">
        <div className="flex min-w-0 flex-wrap items-center gap-x-6 gap-y-1">
          {choices.length === 0 ? null : <ChoiceLinks groups={choices} />}
          {more === undefined ? null : (
            <a href={more.href} className="py-1 font-medium text-index hover:underline">
              <Unbroken text={more.label} /> →
            </a>
          )}
          {range}
        </div>
        <FileLinks {...files} />
      </div>
    </section>
  );
}
