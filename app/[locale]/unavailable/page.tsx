import { NoticePage } from "@/components/layout/notice-page";
import { noticeBar } from "@/lib/pages/notice-bar";

interface PageInput {
  readonly params: Promise<{ readonly locale: string }>;
}

/** Where the proxy sends, with status 503, what can be had neither from the store nor from what was kept of it. */
export default async function Page({ params }: PageInput) {
  const { locale } = await params;
  return <NoticePage locale={locale} reason="unavailable" bar={await noticeBar(locale)} />;
}
