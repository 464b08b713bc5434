/** Where a plate's quick files, its own address and all else that it can be taken away as are; made by `fileLinksOf`. */
export interface FileLinksProps {
  readonly csv: string;
  readonly png: string;
  readonly rest:
    | {
        /** Of a file that the reader has open: its page has no address for others. */
        readonly isOwn: true;
        readonly json: string;
        readonly svg: string;
      }
    | {
        readonly isOwn: false;
        /** The plate's own place on its page. */
        readonly link: string;
        /** All that it can be taken away as. */
        readonly take: string;
      };
  /** What is in them, for screen readers that list links out of context. */
  readonly what: string;
  readonly words: {
    readonly label: string;
    readonly menu: string;
    readonly csv: string;
    readonly png: string;
    readonly link: string;
    readonly copied: string;
  };
}

const LINK = "px-1.5 py-1 hover:text-index";

/**
 * What a plate gives away, the same everywhere: three quick ones, and the way to all of them, which alone stands on a phone.
 * They are links; a script copies the address at a click, and opens the rest in place.
 */
export function FileLinks({ csv, png, rest, what, words }: FileLinksProps) {
  const fileLink = (href: string, label: string, isQuick: boolean) => (
    <a
      href={href}
      aria-label={`${label}: ${what}`}
      className={isQuick ? `${LINK} max-sm:hidden` : LINK}
      download={href === png ? undefined : ""}
    >
      {label}
    </a>
  );
  return (
    <div className="ml-auto flex shrink-0 items-center gap-x-1">
      {fileLink(csv, words.csv, !rest.isOwn)}
      {rest.isOwn ? fileLink(rest.json, "JSON", false) : null}
      {rest.isOwn ? fileLink(rest.svg, "SVG", false) : null}
      {fileLink(png, words.png, !rest.isOwn)}
      {rest.isOwn ? null : <AwayLinks {...rest} words={words} />}
    </div>
  );
}

type AwayLinksProps = Extract<FileLinksProps["rest"], { readonly isOwn: false }> &
  Pick<FileLinksProps, "words">;

/** The plate's address, and all that it can be taken away as. */
function AwayLinks({ link, take, words }: AwayLinksProps) {
  return (
    <>
      <a href={link} data-does="copy" className={`${LINK} max-sm:hidden`}>
        {words.link} <span role="status" data-done={words.copied} data-failed="" className="text-up" />
      </a>
      <a
        href={take}
        data-take=""
        aria-label={words.label}
        className="flex min-h-11 items-center pl-1.5 font-medium text-index hover:underline sm:min-h-0 sm:py-1"
      >
        {words.menu}{" "}
        <span aria-hidden="true" className="ml-1 text-[0.75rem] in-aria-expanded:rotate-180">
          ▾
        </span>
      </a>
    </>
  );
}
