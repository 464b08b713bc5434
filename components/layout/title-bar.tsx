"use client";

import { useMemo } from "react";
import { GoForm } from "@/components/go/go-form";
import type { TitleBar as Bar, BarLink } from "@/lib/pages/title-bar";
import type { Preferences } from "@/lib/preferences/preferences";
import { PreferencesMenu } from "./preferences-menu";

interface TitleBarProps {
  /** The bar as JSON text. */
  readonly barJson: string;
  readonly chosen: Preferences;
}

function NavLinks({ label, links }: { readonly label: string; readonly links: readonly BarLink[] }) {
  return (
    <nav aria-label={label} className="scroll-hint -mx-4 overflow-x-auto px-4 lg:mx-0 lg:px-0">
      <ul className="flex gap-5 text-label lg:gap-4">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.current ? "page" : undefined}
              className={`block border-b-2 py-1.5 whitespace-nowrap hover:text-index ${link.current ? "border-index text-ink" : "border-transparent text-soft"}`}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function IndexMenu({ label, links }: { readonly label: string; readonly links: readonly BarLink[] }) {
  return (
    <details className="relative">
      <summary className="border-b border-rule text-label font-medium whitespace-nowrap hover:text-index">
        {label} <span aria-hidden="true">▾</span>
      </summary>
      <ul className="absolute left-0 z-30 mt-1 max-h-[70vh] min-w-64 overflow-y-auto border border-rule bg-raised py-2 text-label shadow-md max-sm:-left-24">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.current ? "true" : undefined}
              className="block px-4 py-1.5 hover:text-index aria-[current]:font-semibold"
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Name, index, views, language and appearance; everything in it is a link or a form, so it works without scripts. */
export function TitleBar({ barJson, chosen }: TitleBarProps) {
  const bar = useMemo(() => JSON.parse(barJson) as Bar, [barJson]);
  const { language } = bar;
  return (
    <header className="border-b border-rule">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 pt-3 pb-1">
        <a href={bar.home} className="font-serif text-title font-semibold whitespace-nowrap">
          {bar.name.start}
          <span className="text-index">{bar.name.end}</span>
        </a>
        <IndexMenu label={bar.indexLabel} links={bar.indices} />
        <div className="order-last w-full lg:order-none lg:ml-auto lg:w-auto">
          <NavLinks label={bar.navLabel} links={bar.nav} />
        </div>
        <div className="order-last w-full lg:order-none lg:w-56">
          <GoForm {...bar.go} />
        </div>
        <div className="ml-auto flex items-center gap-4 lg:ml-0">
          <a
            href={language.href}
            hrefLang={language.lang}
            lang={language.lang}
            title={language.name}
            className="text-label text-soft hover:text-index"
          >
            {language.label}
          </a>
          <PreferencesMenu menu={bar.preferences} chosen={chosen} />
        </div>
      </div>
    </header>
  );
}
