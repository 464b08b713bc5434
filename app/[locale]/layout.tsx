import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { PAGE_FONTS } from "@/app/page-fonts";
import { PageKeys } from "@/components/go/page-keys";
import { LATE_SCRIPTS } from "@/lib/http/answers/late-scripts";
import { siteOrigin } from "@/lib/http/site-origin";
import { isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { EARLY_SCRIPT } from "@/lib/preferences/early-script";
import { readPreferences } from "@/lib/preferences/preferences";
import "@/app/page-styles";

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1419" },
  ],
};

/** What all pages of a language share, with the origin for absolute links. */
export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return {
    icons: { icon: "/icon.svg", apple: "/icons/apple-touch-icon.png" },
    manifest: "/manifest.webmanifest",
    metadataBase: new URL(siteOrigin(await headers())),
    applicationName: translator(locale)("site.name"),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/** The frame of every page in one language, in the reader's theme and colours from the first byte. */
export default async function RootLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const jar = await cookies();
  const { theme, tones } = readPreferences(jar.get("theme")?.value, jar.get("tones")?.value);
  return (
    <html
      lang={locale}
      data-theme={theme}
      data-tones={tones}
      className={PAGE_FONTS}
      // The early script has set what the reader chose.
      suppressHydrationWarning
    >
      <head>
        {[EARLY_SCRIPT, LATE_SCRIPTS].map((text) => (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: they are the almanac's own
          <script key={text} dangerouslySetInnerHTML={{ __html: text }} />
        ))}
      </head>
      <body className="antialiased">
        {children}
        <PageKeys />
      </body>
    </html>
  );
}
