import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { queryOf, type SearchParams } from "@/app/query-of";
import { modelOf } from "@/app/view-page";
import { TakePage } from "@/components/take/take-page";
import { siteOrigin } from "@/lib/http/site-origin";
import { findTake } from "@/lib/pages/find-take";
import { pageMetadata } from "@/lib/pages/page-metadata";
import { parsePath } from "@/lib/url/address";
import { TAKE_FIELDS } from "@/lib/url/field-choices";
import { splitForm } from "@/lib/url/view-state";
import { findPlate } from "@/lib/views/parts/section";

interface TakeInput {
  readonly params: Promise<{ readonly locale: string; readonly path?: readonly string[] }>;
  readonly searchParams: Promise<SearchParams>;
}

async function readModel({ params, searchParams }: TakeInput) {
  const { locale, path = [] } = await params;
  const parsed = parsePath([locale, ...path]);
  if (parsed === null) return null;
  const { form, problems, rest } = splitForm(TAKE_FIELDS, queryOf(await searchParams));
  const model = await modelOf(parsed.locale, JSON.stringify(parsed.place), rest.toString());
  return model && { model, plate: form.plate ?? null, problems };
}

/** Says of a plate's menu what it is, and that search engines should rather know its page. */
export async function generateMetadata(input: TakeInput): Promise<Metadata> {
  const found = await readModel(input);
  if (found === null) return {};
  const { model, plate } = found;
  const { title, alternates } = pageMetadata(model);
  const what = (findPlate(model.view, plate) ?? findPlate(model.view, null))?.title ?? "";
  return {
    title: `${model.t("take.of", { what })} · ${title}`,
    alternates: { canonical: alternates.canonical },
    robots: { index: false },
  };
}

/** What a plate of a page can be taken away as, as a page of its own; scripts open the same over the page. */
export default async function Take(input: TakeInput) {
  const found = await readModel(input);
  if (found === null) notFound();
  const take = await findTake(found.model, found.plate, siteOrigin(await headers()));
  if (take === null) notFound();
  const { sheet, problems } = take;
  return <TakePage model={found.model} sheet={sheet} problems={[...problems, ...found.problems]} />;
}
