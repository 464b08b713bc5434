import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { queryOf, type SearchParams } from "@/app/query-of";
import { EmbedNotice } from "@/components/embed/embed-notice";
import { EmbedPage } from "@/components/embed/embed-page";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { type Embed, findEmbed } from "@/lib/pages/find-embed";
import { takeOver } from "@/lib/pages/find-page";
import { canonicalHref, parsePath } from "@/lib/url/address";

interface PageInput {
  readonly params: Promise<{ readonly locale: string; readonly path?: readonly string[] }>;
  readonly searchParams: Promise<SearchParams>;
}

type Found = Embed | "missing" | "unavailable";

/** What the proxy found; it is of one request, and so are the metadata and the page. */
const foundAt = cache(async (path: string, query: string): Promise<Found> => {
  const asked = await headers();
  const found = asked.get("x-embed");
  const parsed = parsePath(path.split("/"));
  if (found === "unavailable" || found === "missing") return found;
  if (parsed === null) return "missing";
  const taken = takeOver(asked.get("x-request-name") ?? "");
  const embed = await findEmbed(parsed.locale, parsed.place, new URLSearchParams(query), taken);
  return embed ?? "missing";
});

async function readFound({ params, searchParams }: PageInput): Promise<Found> {
  const { locale, path = [] } = await params;
  return foundAt([locale, ...path].join("/"), queryOf(await searchParams).toString());
}

/** The title of the plate, and the page that search engines should know in its place. */
export async function generateMetadata(input: PageInput): Promise<Metadata> {
  const found = await readFound(input);
  if (typeof found === "string") return {};
  const { model, plate, problems } = found;
  const what = problems.length > 0 ? model.t("embed.refused") : plate?.title;
  return {
    title: what === undefined ? model.view.title : `${what} · ${model.view.title}`,
    alternates: { canonical: canonicalHref(model.t.locale, model.place, model.state) },
  };
}

/** One plate of any view, to stand in a frame of another site's page; or why it cannot be shown. */
export default async function Page(input: PageInput) {
  const found = await readFound(input);
  const { locale } = await input.params;
  const t = translator(isLocale(locale) ? locale : DEFAULT_LOCALE);
  if (typeof found === "string") return <EmbedNotice t={t} reason={found} />;
  const { model, plate, problems } = found;
  if (plate === null || problems.length > 0)
    return <EmbedNotice t={t} reason="refused" problems={problems} model={model} />;
  return <EmbedPage model={model} plate={plate} />;
}
