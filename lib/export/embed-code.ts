/** A plate in somebody else's page. */
export interface EmbedCode {
  /** The site's, without a slash at its end. */
  readonly origin: string;
  /** The address of the embed, from the site's root. */
  readonly href: string;
  /** What is in it, for those who do not see it. */
  readonly title: string;
  /** In px. */
  readonly height: number;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** The frame that shows a plate in a page of somebody else, as HTML to paste there; as wide as that page lets it be. */
export function embedCode({ origin, href, title, height }: EmbedCode): string {
  return `<iframe src="${attribute(origin + href)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
