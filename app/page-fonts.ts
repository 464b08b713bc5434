import localFont from "next/font/local";

const inter = localFont({
  src: "./fonts/inter.woff2",
  variable: "--font-inter",
  weight: "400 600",
  display: "swap",
});
const sourceSerif = localFont({
  src: "./fonts/source-serif-4.woff2",
  variable: "--font-source-serif",
  weight: "400 600",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

/** The classes of a document that is set in the almanac's types. */
export const PAGE_FONTS = `${inter.variable} ${sourceSerif.variable}`;
