// Dots a px: sharp on every screen.
const DENSITY = 2;

/** A picture that was drawn as SVG, painted in the page's own types. Rejects where the browser cannot paint it. */
export async function paintPicture(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withTypes(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
  );
}

/** A picture knows nothing of its page: the types are laid into it. */
async function withTypes(svg: string): Promise<string> {
  const faces = await Promise.all(pageTypes().map(typeFace));
  return svg.replace(/(<svg[^>]*>)/, `$1<style>${faces.join("")}</style>`);
}

/** What pictures call the types of the page, by the names that its style sheet gives them. */
const CALLED: Readonly<Record<string, string>> = { inter: "Inter", sourceSerif: "Source Serif 4" };

interface PageType {
  readonly family: string;
  readonly url: string;
}

/** The types that the page loads and pictures are set in. */
function pageTypes(): PageType[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const path = /url\("([^"]+)"\)/.exec(rule.style.getPropertyValue("src"))?.[1];
      const family = CALLED[rule.style.getPropertyValue("font-family").replaceAll('"', "")];
      if (path === undefined || family === undefined) return [];
      return [{ family, url: new URL(path, sheet.href ?? window.location.href).href }];
    }),
  );
}

async function typeFace({ family, url }: PageType): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `@font-face{font-family:'${family}';font-weight:400 600;src:url(data:font/woff2;base64,${base64})}`;
}
