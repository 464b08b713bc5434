import type { ReactNode } from "react";
import { Unbroken } from "@/components/ui/unbroken";
import { formatCount, formatDate } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { OpenedFile } from "@/lib/own-file/own-desk";
import { pageHref, placeOf } from "@/lib/url/address";
import type { KeptFile } from "./kept/kept-files";
import type { Kept } from "./kept/use-kept";
import type { Desk } from "./use-desk";

interface OpenFilesBarProps {
  readonly t: Translator;
  readonly desk: Desk;
  readonly kept: Kept;
  /** The symbol of the file that is looked at; `null` for none. */
  readonly current: string | null;
  /** Opens a kept file and goes to it. */
  readonly onOpenKept: (symbol: string) => void;
  readonly onClose: (symbol: string) => void;
  /** What speaks against what was dropped last; `null` where nothing does. */
  readonly problem: string | null;
}

const BUTTON_TEXT = "px-1.5 py-1 text-index hover:underline";

/** The files that are open and those that are kept, each with what can be done with it, and how the last wish went. */
export function OpenFilesBar({ t, desk, kept, current, onOpenKept, onClose, problem }: OpenFilesBarProps) {
  const isOpen = (symbol: string) => desk.files.some((file) => file.symbol === symbol);
  const closed = kept.files.filter(({ symbol }) => !isOpen(symbol));
  const words = [
    desk.reading === null ? null : t("analyze.desk.reading", { name: desk.reading }),
    desk.unreadable === null ? null : t("ownFile.drop.unreadable", { name: desk.unreadable }),
    kept.failure === null ? null : t(`ownFile.kept.failed.${kept.failure}`),
    problem,
  ].filter((text) => text !== null);
  return (
    <section aria-label={t("analyze.desk.files")} className="pt-6 text-label print:hidden">
      <ul className="divide-y divide-rule border-y border-rule">
        {desk.files.map((file) => (
          <OpenRow
            key={file.symbol}
            {...{ t, file, kept, onClose }}
            isCurrent={file.symbol === current}
            isKept={kept.files.some(({ symbol }) => symbol === file.symbol)}
          />
        ))}
        {closed.map((file) => (
          <KeptRow key={file.symbol} {...{ t, file, kept, onOpenKept }} />
        ))}
      </ul>
      {kept.files.length < 2 ? null : (
        <button type="button" className={`-ml-1.5 ${BUTTON_TEXT}`} onClick={() => void kept.forget(null)}>
          {t("analyze.desk.forgetAll")}
        </button>
      )}
      <div role="status">
        {words.map((text) => (
          <p key={text} className="mt-3 border-l-4 border-mark bg-raised px-4 py-2 break-words">
            <Unbroken text={text} />
          </p>
        ))}
      </div>
    </section>
  );
}

interface RowProps {
  readonly children: ReactNode;
  readonly what: ReactNode;
}

function Row({ what, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 py-1">
      <span className="min-w-0 flex-1 basis-64 break-words">{what}</span>
      <span className="-mr-1.5 flex flex-wrap">{children}</span>
    </li>
  );
}

interface RowButtonProps {
  readonly label: string;
  /** The file's name, for screen readers that list buttons out of context. */
  readonly of: string;
  readonly onPress: () => void;
}

function RowButton({ label, of, onPress }: RowButtonProps) {
  return (
    <button type="button" aria-label={`${label}: ${of}`} className={BUTTON_TEXT} onClick={onPress}>
      {label}
    </button>
  );
}

interface OpenRowProps extends Pick<OpenFilesBarProps, "t" | "kept" | "onClose"> {
  readonly file: OpenedFile;
  readonly isCurrent: boolean;
  readonly isKept: boolean;
}

function OpenRow({ t, file, kept, onClose, isCurrent, isKept }: OpenRowProps) {
  const { symbol, name, held } = file;
  const href = pageHref(t.locale, placeOf("overview", { symbol }));
  return (
    <Row
      what={
        <>
          <a
            href={href}
            aria-current={isCurrent ? "true" : undefined}
            className={`py-1 hover:text-index ${isCurrent ? "font-semibold" : ""}`}
          >
            {file.choices.name ?? name}
          </a>{" "}
          <span className="text-soft">
            {held === null
              ? t("analyze.desk.refused")
              : t("analyze.desk.held", {
                  closes: held.closes,
                  count: formatCount(held.closes),
                  from: formatDate(held.from, t.locale),
                  to: formatDate(held.to, t.locale),
                })}
          </span>
        </>
      }
    >
      <RowButton
        label={t(isKept ? "analyze.desk.forget" : "analyze.desk.keep")}
        of={name}
        onPress={() => void (isKept ? kept.forget(symbol) : kept.keep(file))}
      />
      <RowButton label={t("analyze.desk.close")} of={name} onPress={() => onClose(symbol)} />
    </Row>
  );
}

interface KeptRowProps extends Pick<OpenFilesBarProps, "t" | "kept" | "onOpenKept"> {
  readonly file: KeptFile;
}

function KeptRow({ t, file, kept, onOpenKept }: KeptRowProps) {
  const { symbol, name, choices } = file;
  return (
    <Row
      what={
        <>
          {choices.name ?? name} <span className="text-soft">{t("analyze.desk.kept")}</span>
        </>
      }
    >
      <RowButton label={t("analyze.desk.open")} of={name} onPress={() => onOpenKept(symbol)} />
      <RowButton label={t("analyze.desk.forget")} of={name} onPress={() => void kept.forget(symbol)} />
    </Row>
  );
}
