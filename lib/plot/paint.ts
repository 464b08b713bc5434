import { escapeUTF8 } from "entities/escape";
import type { SceneGroup, ScenePath, SceneShape, SceneStretch } from "./scene";

/** Attributes of an element in order; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What differs between one way of painting and another. */
export interface Pen {
  /** A fraction of the width as a place or length in SVG. */
  readonly across: (fraction: number) => string | number;
  /** The width in which paths are written. */
  readonly pathWidth: number;
  /** Whether the shape is in the picture at all. */
  readonly has: (shape: Exclude<SceneShape, SceneStretch>) => boolean;
  /** Whether links are links, or groups as what leads nowhere. */
  readonly links: boolean;
  /** Colours and, for texts, type: as classes or as attributes. */
  readonly colours: (shape: Exclude<SceneShape, SceneGroup | SceneStretch>) => Attributes;
  readonly group: (group: SceneGroup) => Attributes;
  /** Whether paths are stretched with their box, and strokes with them unless they are told not to. */
  readonly stretches: boolean;
  /** The element around paths that are stretched. */
  readonly stretch: (box: SceneStretch) => { readonly tag: "svg" | "g"; readonly attributes: Attributes };
}

/** Shapes as SVG text, every text and attribute in it escaped. */
export function paintShapes(shapes: readonly SceneShape[], pen: Pen): string {
  return shapes.map((shape) => paintShape(shape, pen)).join("");
}

/** One element as SVG text; `content` is SVG text itself. */
export function element(tag: string, attributes: Attributes, content = ""): string {
  let written = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    written += ` ${name}="${typeof value === "number" ? value : escapeUTF8(value)}"`;
  }
  return `${written}>${content}</${tag}>`;
}

function paintShape(shape: SceneShape, pen: Pen): string {
  if (shape.kind === "stretch") {
    const { tag, attributes } = pen.stretch(shape);
    return element(tag, attributes, paintShapes(shape.shapes, pen));
  }
  if (!pen.has(shape)) return "";
  if (shape.kind === "group") return paintGroup(shape, pen);
  const { across } = pen;
  const colours = { "stroke-width": shape.strokeWidth, ...pen.colours(shape) };
  switch (shape.kind) {
    case "rect": {
      const { x0, x1, y, height } = shape;
      return element("rect", { x: across(x0), width: across(x1 - x0), y, height, ...colours });
    }
    case "line":
      return upright(across(shape.x), shape.y0, shape.y1, colours);
    case "level": {
      const line = element("line", { x1: 0, x2: across(1), y1: shape.y, y2: shape.y, ...colours });
      return shape.label === undefined
        ? line
        : element("g", {}, line + levelLabel(shape.y, shape.label, pen));
    }
    case "circle":
      return element("circle", { cx: across(shape.x), cy: shape.y, r: shape.r, ...colours });
    case "path":
      return element("path", { d: shape.d(pen.pathWidth), ...joined(shape, pen), ...colours });
    case "text": {
      const { x, y, dx, dy, anchor } = shape;
      const place = { x: across(x), y, dx, dy, "text-anchor": anchor };
      return element("text", { ...place, ...colours }, escapeUTF8(shape.text));
    }
  }
}

function upright(x: string | number, y1: number, y2: number, colours: Attributes): string {
  return element("line", { x1: x, x2: x, y1, y2, ...colours });
}

function levelLabel(
  y: number,
  { text, side }: { readonly text: string; readonly side: "left" | "right" },
  pen: Pen,
): string {
  const left = side === "left";
  const place = { x: left ? 0 : pen.across(1), y, dx: left ? -8 : 8, dy: "0.35em" };
  const tick = { kind: "text", look: "tick", x: 0, y, text, fill: "soft" } as const;
  const attributes = { ...place, "text-anchor": left ? "end" : "start", ...pen.colours(tick) };
  return element("text", attributes, escapeUTF8(text));
}

function joined(
  { joined: isLine, fillOpacity, stroke, dashes, round }: ScenePath,
  { stretches }: Pen,
): Attributes {
  return {
    "stroke-dasharray": dashes,
    "stroke-linecap": round === true ? "round" : undefined,
    fill: isLine ? "none" : undefined,
    "fill-opacity": fillOpacity,
    "stroke-linejoin": isLine ? "round" : undefined,
    "vector-effect": stroke === undefined || !stretches ? undefined : "non-scaling-stroke",
  };
}

function paintGroup(group: SceneGroup, pen: Pen): string {
  const title = group.name === "" ? "" : element("title", {}, escapeUTF8(group.name));
  const content = title + paintShapes(group.shapes, pen);
  const attributes = pen.group(group);
  if (group.href === null || !pen.links) return element("g", attributes, content);
  return element("a", { href: group.href, tabindex: group.tabIndex, ...attributes }, content);
}
