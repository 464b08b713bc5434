import type { ReactNode } from "react";
import { Unbroken } from "@/components/ui/unbroken";
import type { Translator } from "@/lib/i18n/translator";
import { TellsHeight } from "./tells-height";

interface EmbedFrameProps {
  readonly t: Translator;
  /** What the plate is of; absent where there is none. */
  readonly kicker?: string;
  readonly title: string;
  readonly caption?: string | undefined;
  /** The page that it comes from. */
  readonly href: string;
  /** Whose figures they are, and of which revision. */
  readonly source: string;
  readonly children: ReactNode;
}

/** A plate by itself: what it is of, its title, what is drawn, and under it where it comes from. */
export function EmbedFrame({ t, kicker, title, caption, href, source, children }: EmbedFrameProps) {
  return (
    <main className="px-4 pt-3 pb-2">
      <TellsHeight />
      {kicker === undefined ? null : (
        <p className="mb-0.5 text-small text-soft">
          <Unbroken text={kicker} />
        </p>
      )}
      <h1 className="font-serif text-title font-semibold text-pretty">
        <Unbroken text={title} />
      </h1>
      {caption === undefined ? null : (
        <p className="text-label text-soft">
          <Unbroken text={caption} />
        </p>
      )}
      <div className="mt-3">{children}</div>
      <footer className="mt-2 flex flex-wrap items-baseline justify-between gap-x-6 border-t border-rule pt-1.5 text-small text-soft">
        <span>
          <Unbroken text={source} />
        </span>
        <a
          href={href}
          target="_blank"
          rel="noopener"
          className="ml-auto font-medium whitespace-nowrap text-index hover:underline"
        >
          {t("site.name")} ↗
        </a>
      </footer>
    </main>
  );
}
