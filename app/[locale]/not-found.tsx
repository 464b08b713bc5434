import { headers } from "next/headers";
import { NoticePage } from "@/components/layout/notice-page";
import { staleSince } from "@/lib/store/store-status";

/** The boundary for a page that goes missing while it is made; Next sends it along with every page. */
export default async function NotFound() {
  const locale = (await headers()).get("x-locale") ?? "";
  return <NoticePage locale={locale} reason="notFound" staleSince={staleSince()} />;
}
