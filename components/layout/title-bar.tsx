import type { TitleBar as Bar, BarLink } from "@/lib/pages/title-bar";
import type { Preferences } from "@/lib/preferences/preferences";
import { LONGEST_SEARCH } from "@/lib/url/field-choices";
import { ClosesMenus } from "./closes-menus";
import { ContentsMenu } from "./contents-menu";
import { PreferencesMenu } from "./preferences-menu";

interface TitleBarProps {
  readonly bar: Bar;
  readonly chosen: Preferences;
}

const ARROW = "shrink-0 text-[0.75rem] text-soft in-open:rotate-180 in-aria-expanded:rotate-180";

/**
 * The index as a field of half the width on a phone, as a word with an arrow from 1100 px; a name too long for its row ends in
 * dots there, the page says it whole.
 */
function IndexMenu({ field, label, links, all }: Bar["index"]) {
  return (
    <details
      name="title-bar"
      className="order-1 h-16 w-1/2 border-r border-rule wide:relative wide:order-none wide:ml-5 wide:h-8 wide:w-auto wide:border-0"
    >
      <summary className="flex h-16 items-center justify-between gap-2 pr-3 text-label hover:text-index wide:h-8 wide:border-b wide:border-rule wide:pr-0">
        <span className="min-w-0">
          <span className="block text-[0.75rem] leading-4 text-soft wide:hidden">{field}</span>
          <span className="line-clamp-2 text-balance leading-[1.15rem] font-semibold wide:line-clamp-1 wide:max-w-96">
            {label}
          </span>
        </span>
        <span aria-hidden="true" className={ARROW}>
          ▾
        </span>
      </summary>
      <MenuLinks links={links} all={all} />
    </details>
  );
}

function MenuLinks({ links, all }: Pick<Bar["index"], "links" | "all">) {
  return (
    <ul className="absolute top-full left-0 z-30 border-t-2 border-index bg-raised py-2 text-label shadow-md max-sm:-inset-x-4 sm:min-w-72 [&_a]:flex [&_a]:min-h-11 [&_a]:items-center [&_a]:px-4 [&_a:hover]:text-index [&_[aria-current]]:font-semibold [&_[aria-current]]:text-index wide:[&_a]:min-h-9">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? "true" : undefined}>
            {link.label}
          </a>
        </li>
      ))}
      {all === null ? null : (
        <li className="mt-2 border-t border-rule pt-2">
          <a href={all.href}>{all.label}</a>
        </li>
      )}
    </ul>
  );
}

/** `page` is the page itself; what it only belongs to is `true`. */
function currentOf({ current, isSectionOnly }: BarLink): "page" | "true" | undefined {
  if (!current) return undefined;
  return isSectionOnly === true ? "true" : "page";
}

/** The views in one row, a hairline between their groups; on a phone the contents lead to them instead. */
function ViewLinks({ navLabel, groups }: Pick<Bar, "navLabel" | "groups">) {
  return (
    <nav
      aria-label={navLabel}
      className="order-1 hidden flex-auto text-label wide:flex [&_a]:flex [&_a]:h-10 [&_a]:items-center [&_a]:border-b-2 [&_a]:border-transparent forced-colors:[&_a:not([aria-current])]:border-none [&_a]:whitespace-nowrap [&_a]:text-soft [&_a:hover]:text-index [&_[aria-current]]:border-index [&_[aria-current]]:text-ink"
    >
      {groups.map(({ label, links }) => (
        <ul
          key={label}
          aria-label={label}
          className="relative flex gap-5 not-first:ml-5 not-first:pl-5 not-first:before:absolute not-first:before:inset-y-2.5 not-first:before:left-0 not-first:before:border-l not-first:before:border-rule"
        >
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={currentOf(link)}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

/** The field that asks for a day, a year or a word; on a phone a glass that leads to the page with one. */
function GoField({ href, label }: Bar["go"]) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: not every browser knows the element */}
      <form role="search" action={href} method="get" className="relative ml-auto hidden md:block">
        <input
          id="go-field"
          name="q"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          enterKeyHint="go"
          maxLength={LONGEST_SEARCH}
          aria-keyshortcuts="/"
          data-go
          className="h-9 w-60 rounded border border-rule bg-paper pr-7 pl-2.5 text-small placeholder:text-soft placeholder:opacity-100"
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 right-3 flex items-center font-sans text-small font-semibold"
        >
          /
        </span>
      </form>
      <a
        href={href}
        className="ml-auto flex size-11 items-center justify-center text-soft hover:text-index md:hidden print:hidden"
      >
        <span className="sr-only">{label}</span>
        <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor">
          <circle cx="7.5" cy="7.5" r="5.25" strokeWidth="1.5" />
          <path d="M11.5 11.5 16.5 16.5" strokeWidth="1.5" />
        </svg>
      </a>
    </>
  );
}

/**
 * Name, index, views, contents, the field that goes anywhere, language and appearance, in two rows of the same height in
 * either language, each part in its row before those behind it have come. Everything in it is a link or a form, so it works
 * without scripts; only the contents that open in place, and the offer of the other language, are scripts.
 */
export function TitleBar({ bar, chosen }: TitleBarProps) {
  const { language, contents } = bar;
  return (
    <header className="relative flex flex-wrap items-center border-b border-rule">
      <a
        href={bar.home}
        className="flex h-13 items-center font-serif text-[0.9375rem] font-semibold whitespace-pre min-[22.5rem]:text-[1.0625rem] md:text-title"
      >
        {bar.name.start}
        <span className="text-index">{bar.name.end}</span>
      </a>
      {/* Ahead of what stands below it: a page that is still arriving is painted too. */}
      <span aria-hidden="true" className="order-1 h-0 basis-full border-rule max-wide:border-t" />
      <IndexMenu {...bar.index} />
      <GoField {...bar.go} />
      <a
        href={language.href}
        hrefLang={language.lang}
        lang={language.lang}
        title={language.name}
        className="flex h-11 min-w-11 items-center justify-center text-label text-soft hover:text-index md:ml-2"
      >
        {language.label}
      </a>
      <PreferencesMenu menu={bar.preferences} chosen={chosen} />
      <ViewLinks navLabel={bar.navLabel} groups={bar.groups} />
      <ContentsMenu
        href={contents.href}
        dataHref={contents.dataHref}
        entry={contents.entry}
        isCurrent={contents.current}
      >
        <span className="min-w-0 wide:hidden">
          <span className="block text-[0.75rem] leading-4 text-soft">{contents.field}</span>
          <span className="block text-balance leading-[1.15rem] font-semibold">{contents.view}</span>
        </span>
        <span className="font-medium max-wide:hidden">{contents.label}</span>
        <span aria-hidden="true" className={`${ARROW} wide:text-index`}>
          ▾
        </span>
      </ContentsMenu>
      <ClosesMenus />
    </header>
  );
}
