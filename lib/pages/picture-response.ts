import { drawPicture, pictureNames } from "@/lib/export/pictures/draw-picture";
import { paintPng } from "@/lib/export/pictures/paint-png";
import { MOST_DOTS, pictureDots } from "@/lib/export/pictures/picture-dots";
import { contentResponse, madeContent } from "@/lib/http/content-response";
import { problemResponse } from "@/lib/http/problem";
import { knownOrigin } from "@/lib/http/site-origin";
import type { Locale } from "@/lib/i18n/locale";
import { canonicalHref } from "@/lib/url/address";
import { theseFields } from "@/lib/url/allowed";
import { PICTURE_FIELDS } from "@/lib/url/field-choices";
import type { PictureForm } from "@/lib/url/fields";
import { type PictureFormat, withOtherFields } from "@/lib/url/file-parameters";
import type { Place } from "@/lib/url/page-table";
import { toldProblem } from "@/lib/url/told-problem";
import { addressProblem, FILE_PARAMETERS, splitForm } from "@/lib/url/view-state";
import { findPage } from "./find-page";
import { refused } from "./refused";

interface ParsedPath {
  readonly locale: Locale;
  readonly place: Place;
}

// A picture cannot follow the reader's device.
const THEMES = { theme: ["light", "dark"] };

/**
 * A plate of a view, or its share picture, as SVG or PNG. A parameter that cannot be used, of the picture or of the view, and
 * a plate that the view does not have are a 400 that names it; `null` where there is no such view.
 */
export async function pictureResponse(
  request: Request,
  { locale, place }: ParsedPath,
  format: PictureFormat,
): Promise<Response | null> {
  const query = new URL(request.url).searchParams;
  const { form, problems, rest } = splitForm(PICTURE_FIELDS, query, THEMES);
  const model = await findPage(locale, place, rest);
  if (model === null) return null;
  const { t, view, basis, state, revision, isPinned, staleSince } = model;
  const [problem] = [
    ...problems,
    ...densityProblems(format, query),
    ...withOtherFields([...tableProblems(format, query), ...model.problems], place.page, fieldsOf(format)),
  ];
  if (problem !== undefined) return refused(problem);
  // The command line has no site to name.
  const address = (knownOrigin(request.headers) ?? "") + canonicalHref(locale, place, state);
  const svg = drawPicture({ t, page: place.page, view, basis, revision, address }, form);
  if (svg === null) {
    const known = addressProblem("plate", form.plate ?? "", pictureNames(view).join(", "));
    return problemResponse(400, "The view has no such plate.", known);
  }
  const content = { revision, staleSince, isPinned };
  if (format === "svg") return contentResponse(request, { ...content, type: "image/svg+xml", body: svg });
  const [tooLarge] = sizeProblems(svg, form);
  if (tooLarge !== undefined)
    return problemResponse(400, "The picture would be too large.", toldProblem(tooLarge));
  const png = await paintPng(svg, Number(form.density ?? 1), request.signal);
  return contentResponse(request, { ...content, type: "image/png", body: madeContent(png) });
}

/** A long table is as high as its rows: at twice the density, and as wide as it may be, it is too large to paint. */
function sizeProblems(svg: string, { width, density = "1" }: PictureForm) {
  const dots = pictureDots(svg, Number(density));
  if (dots <= MOST_DOTS) return [];
  const [name, found] =
    density === "1" ? (["width", String(width)] as const) : (["density", density] as const);
  return [addressProblem(name, found, `less: at most ${MOST_DOTS} dots in all, not ${dots}`)];
}

/** What says how a table is written. */
function tableProblems(format: PictureFormat, query: URLSearchParams) {
  return FILE_PARAMETERS.filter((name) => query.has(name)).map((name) =>
    addressProblem(name, query.getAll(name).join(", "), theseFields(fieldsOf(format))),
  );
}

/** What says how a picture is drawn; an SVG has no dots. */
function fieldsOf(format: PictureFormat) {
  return PICTURE_FIELDS.filter((field) => format === "png" || field !== "density");
}

/** An SVG has no dots. */
function densityProblems(format: PictureFormat, query: URLSearchParams) {
  if (format === "png" || !query.has("density")) return [];
  return [addressProblem("density", query.getAll("density").join(", "), "none; it is for .png")];
}
