import type { Translator } from "@/lib/i18n/translator";
import type { Take } from "@/lib/pages/find-take";

type Item = Take["sheet"]["groups"][number]["items"][number];
type Of<Kind extends Item["kind"]> = Extract<Item, { kind: Kind }>;

interface ItemProps<I extends Item> {
  readonly t: Translator;
  readonly item: I;
}

/** Between a phone and a desk a column is too narrow for label and note side by side. */
const STACKED = "sm:max-lg:flex-col sm:max-lg:items-start sm:max-lg:justify-center sm:max-lg:text-left";

const ROW = `flex min-h-11 w-full items-center justify-between gap-x-3 py-1.5 text-left text-label hover:text-index lg:min-h-10 ${STACKED}`;

/** One way to take a plate away: a link, links to several looks, texts to copy, or a button where only a script can. */
export function TakeItemView({ t, item }: ItemProps<Item>) {
  switch (item.kind) {
    case "link":
      return <LinkRow t={t} item={item} />;
    case "looks":
      return <LooksRow t={t} item={item} />;
    case "texts":
      return <TextsRow t={t} item={item} />;
    case "table":
      return (
        <button
          type="button"
          data-does="table"
          data-href={item.href}
          data-table={item.table}
          className={`${ROW} noscript:hidden`}
        >
          <Label text={item.label} />
          <Note t={t} text={item.note} isStatus />
        </button>
      );
  }
}

function Label({ text }: { readonly text: string }) {
  return <span className="font-medium">{text}</span>;
}

/** What a row adds to its label; where a script copies, also whether it did. */
function Note({
  t,
  text,
  isStatus = false,
}: {
  readonly t: Translator;
  readonly text: string;
  readonly isStatus?: boolean;
}) {
  const status = isStatus
    ? { role: "status", "data-done": t("take.copied"), "data-failed": t("take.notCopied") }
    : {};
  return (
    <span className="text-right text-small text-soft sm:max-lg:text-left" {...status}>
      {text}
    </span>
  );
}

function LinkRow({ t, item: { href, does, label, note } }: ItemProps<Of<"link">>) {
  const acts = does === "copy" || does === "print" ? { "data-does": does } : {};
  return (
    <a href={href} className={ROW} {...acts} download={does === "save" ? true : undefined}>
      <Label text={label} />
      <Note t={t} text={note} isStatus={does === "copy"} />
    </a>
  );
}

function LooksRow({ item: { label, note, looks } }: ItemProps<Of<"looks">>) {
  return (
    <div className="flex min-h-11 items-center gap-x-1 text-label sm:max-md:flex-wrap sm:max-lg:py-1.5 lg:min-h-10">
      <span className={`flex flex-auto justify-between gap-x-3 pr-1 sm:max-md:w-full ${STACKED}`}>
        <Label text={label} />
        <span className="text-small whitespace-nowrap text-soft">{note}</span>
      </span>
      {looks.map((look) => (
        <a
          key={look.href}
          href={look.href}
          aria-label={`${label} ${note} ${look.label}`.replace(/ +/g, " ")}
          className="flex min-h-11 min-w-11 items-center justify-center px-1 text-small text-index hover:underline last:-mr-1 sm:max-md:min-h-8 sm:max-md:first-of-type:-ml-2 lg:min-h-10"
        >
          {look.label}
        </a>
      ))}
    </div>
  );
}

function TextsRow({ t, item: { label, note, texts } }: ItemProps<Of<"texts">>) {
  return (
    <details name="take-texts" className="group">
      <summary className={ROW}>
        <Label text={label} />
        <span className="text-right text-small text-soft sm:max-lg:text-left">
          {note}{" "}
          <span aria-hidden="true" className="inline-block text-[0.75rem] group-open:rotate-180">
            ▾
          </span>
        </span>
      </summary>
      {texts.map((each) => (
        <div key={each.label} className="pb-3">
          <div className="flex items-center justify-between gap-3">
            <p className="text-small text-soft">{each.label}</p>
            <button
              type="button"
              data-does="text"
              aria-label={`${t("take.copy")}: ${each.label}`}
              className="flex min-h-11 items-center px-1 text-small text-index hover:underline noscript:hidden lg:min-h-9"
            >
              <span role="status" data-done={t("take.copied")} data-failed={t("take.notCopied")}>
                {t("take.copy")}
              </span>
            </button>
          </div>
          <pre className="border border-rule bg-paper px-2.5 py-2 font-mono text-small whitespace-pre-wrap wrap-anywhere select-all">
            {each.text.split("\n").map((line, place, all) => (
              <span key={line} className="block pl-4 -indent-4">
                {place === all.length - 1 ? line : `${line}\n`}
              </span>
            ))}
          </pre>
        </div>
      ))}
    </details>
  );
}
