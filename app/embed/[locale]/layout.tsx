import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { PAGE_FONTS } from "@/app/page-fonts";
import { LATE_SCRIPTS } from "@/lib/http/answers/late-scripts";
import { siteOrigin } from "@/lib/http/site-origin";
import { isLocale } from "@/lib/i18n/locale";
import { readPreferences } from "@/lib/preferences/preferences";
import "@/app/page-styles";
import "../embed.css";

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** The origin for absolute links. */
export async function generateMetadata(): Promise<Metadata> {
  return {
    icons: { icon: "/icon.svg" },
    metadataBase: new URL(siteOrigin(await headers())),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/**
 * The document of a plate in somebody else's page: nothing of the reader's own choices is in it, theme and colours are
 * those of its address, and whatever is followed opens beside that page.
 */
export default async function EmbedLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const asked = await headers();
  const { theme, tones } = readPreferences(
    asked.get("x-theme") ?? undefined,
    asked.get("x-tones") ?? undefined,
  );
  return (
    <html lang={locale} data-theme={theme} data-tones={tones} data-embed className={PAGE_FONTS}>
      <head>
        <base target="_blank" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it is the almanac's own */}
        <script dangerouslySetInnerHTML={{ __html: LATE_SCRIPTS }} />
      </head>
      <body className="antialiased">{children}</body>
    </html>
  );
}
