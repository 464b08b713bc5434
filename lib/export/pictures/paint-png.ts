import { join } from "node:path";
import process from "node:process";
import PQueue from "p-queue";
import { enqueue } from "@/lib/queue/enqueue";

// A painter takes some ten megabytes; a second one would be no faster on two cores that also answer.
const queue = new PQueue({ concurrency: 1 });

let painter: Promise<typeof import("sharp").default> | null = null;

/** Sharp with the project's fonts: it reads where they are when it is loaded. */
async function loadPainter() {
  const fonts = join(process.cwd(), "app", "fonts", "pictures");
  Object.assign(process.env, { FONTCONFIG_PATH: fonts, FONTCONFIG_FILE: join(fonts, "fonts.conf") });
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

/**
 * An SVG document of ours painted as PNG, one at a time, with `density` dots a px. Rejects with the signal's reason where
 * that aborts before its turn has come.
 */
export function paintPng(svg: string, density: number, signal: AbortSignal): Promise<Buffer> {
  return enqueue(queue, signal, async () => {
    painter ??= loadPainter();
    const sharp = await painter;
    return sharp(Buffer.from(denser(svg, density)))
      .png({ compressionLevel: 2 })
      .toBuffer();
  });
}

/** A document with so many dots a px: its size is written in its first element, its places are not touched. */
function denser(svg: string, density: number): string {
  if (density === 1) return svg;
  return svg.replace(/ width="(\d+)" height="(\d+)"/, (_, width: string, height: string) => {
    return ` width="${Number(width) * density}" height="${Number(height) * density}"`;
  });
}
