import { NoticePage } from "@/components/layout/notice-page";
import { staleSince } from "@/lib/store/store-status";

interface PageInput {
  readonly params: Promise<{ readonly locale: string }>;
}

/** Where the proxy sends what leads nowhere, with status 404: a page of its own has its words in the HTML. */
export default async function Page({ params }: PageInput) {
  const { locale } = await params;
  return <NoticePage locale={locale} reason="notFound" staleSince={staleSince()} />;
}
