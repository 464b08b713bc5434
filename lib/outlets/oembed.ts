import { z } from "zod";
import { embedCode, embedHeight } from "@/lib/export/embed-code";
import { SHARE_PLATE } from "@/lib/export/pictures/draw-picture";
import { SHARE_SIZE } from "@/lib/export/pictures/share-picture";
import { contentResponse } from "@/lib/http/content-response";
import { problemResponse } from "@/lib/http/problem";
import { siteOrigin } from "@/lib/http/site-origin";
import { type Embed, findEmbed } from "@/lib/pages/find-embed";
import { embedHref, parsePath, pictureHref, shortPathTarget } from "@/lib/url/address";
import { EMBED_FIELDS } from "@/lib/url/field-choices";
import { PAGE_TABLE } from "@/lib/url/page-table";
import { toldProblem } from "@/lib/url/told-problem";
import { type AddressProblem, addressProblem } from "@/lib/url/view-state";
import { type PlateSection, platesOf } from "@/lib/views/parts/section";

const LONGEST_URL = 2_000;
const DEFAULT_WIDTH = 720;
const EMBED = /^\/embed(?=\/|$)/;
const A_DAY_SECONDS = 86_400;

const pixels = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .optional();
const PARAMETERS = {
  url: {
    schema: z.string().min(1).max(LONGEST_URL),
    allowed: `the address of a page, at most ${LONGEST_URL} characters`,
  },
  format: { schema: z.literal("json").optional(), allowed: "json" },
  maxwidth: { schema: pixels, allowed: "a number of px, 1 to 99999" },
  maxheight: { schema: pixels, allowed: "a number of px, 1 to 99999" },
  // WordPress asks that nobody be followed, which nobody is.
  dnt: { schema: z.enum(["0", "1"]).optional(), allowed: "0, 1" },
} as const;

type Asked = { readonly [Name in keyof typeof PARAMETERS]: z.output<(typeof PARAMETERS)[Name]["schema"]> };

/** What is asked, or the first parameter that cannot be used: a program would take what is left out for granted. */
function readAsked(query: URLSearchParams): Asked | AddressProblem<string> {
  const unknown = [...query.keys()].find((name) => !Object.hasOwn(PARAMETERS, name));
  if (unknown !== undefined)
    return addressProblem(unknown, query.getAll(unknown).join(", "), Object.keys(PARAMETERS).join(", "));
  const asked: Record<string, unknown> = {};
  for (const [name, { schema, allowed }] of Object.entries(PARAMETERS)) {
    const values = query.getAll(name);
    const result = schema.safeParse(values.length > 1 ? values : values[0]);
    if (!result.success) return addressProblem(name, values.join(", "), allowed);
    asked[name] = result.data;
  }
  return asked as Asked;
}

type PlateEmbed = Embed & { readonly plate: PlateSection };

/** The plate at an address of this site: one it names, behind `/embed`, in its query or as its fragment; `null` for none. */
async function embedAt(text: string, origin: string): Promise<PlateEmbed | null> {
  if (!URL.canParse(text, origin)) return null;
  const url = new URL(text, origin);
  if (url.origin !== origin) return null;
  const path = url.pathname.replace(EMBED, "");
  const parsed = parsePath((shortPathTarget(path) ?? path).split("/").filter((part) => part !== ""));
  if (parsed === null) return null;
  const found = await findEmbed(parsed.locale, parsed.place, url.searchParams);
  if (found === null || found.plate === null) return null;
  const named = url.hash.slice(1);
  const plate = platesOf(found.model.view).find(({ id }) => id === named) ?? found.plate;
  return { ...found, plate, form: plate === found.plate ? found.form : { ...found.form, plate: named } };
}

/**
 * What the embed at an address would refuse, the first of it; `null` for nothing. A page is passed on with names that it
 * does not know, which say where a link was found: they are no part of its embed.
 */
function refusedOf({ model, problems }: Embed, text: string, origin: string): AddressProblem | null {
  const names: readonly string[] = [...PAGE_TABLE[model.place.page].fields, ...EMBED_FIELDS];
  const isOfEmbed = EMBED.test(new URL(text, origin).pathname);
  return problems.find(({ parameter }) => isOfEmbed || names.includes(parameter)) ?? null;
}

/** What is answered of a plate (oEmbed 1.0, type rich). A picture that would be larger than what is allowed is left out. */
function answerOf({ model, plate, form }: PlateEmbed, origin: string, { maxwidth, maxheight }: Asked) {
  const { t, place, state, view } = model;
  const title = `${plate.title} · ${view.title}`;
  const width = Math.min(DEFAULT_WIDTH, maxwidth ?? DEFAULT_WIDTH);
  const fixed = maxwidth === undefined ? {} : { width };
  const high = embedHeight(plate);
  const height = Math.min(high, maxheight ?? high);
  const hasRoom =
    SHARE_SIZE.width <= (maxwidth ?? SHARE_SIZE.width) &&
    SHARE_SIZE.height <= (maxheight ?? SHARE_SIZE.height);
  const thumbnail = {
    thumbnail_url: origin + pictureHref(t.locale, place, state, "png", { plate: SHARE_PLATE }),
    thumbnail_width: SHARE_SIZE.width,
    thumbnail_height: SHARE_SIZE.height,
  };
  return {
    ...{ type: "rich", version: "1.0", title },
    ...{ provider_name: t("site.name"), provider_url: origin, cache_age: A_DAY_SECONDS },
    html: embedCode({ origin, href: embedHref(t.locale, place, state, form), title, height, ...fixed }),
    ...{ width, height },
    ...(hasRoom ? thumbnail : {}),
  };
}

/**
 * How the page or plate at an address of this site is embedded, as oEmbed has it; 404 for another site's address and one
 * without a plate, 400 for a parameter that cannot be used, here or in that address. Rejects with StoreUnavailable.
 */
export async function oembedResponse(request: Request): Promise<Response> {
  const asked = readAsked(new URL(request.url).searchParams);
  if ("parameter" in asked) return open(problemResponse(400, "A parameter cannot be used.", asked));
  const origin = siteOrigin(request.headers);
  const embed = await embedAt(asked.url, origin);
  if (embed === null) return open(problemResponse(404, "No plate of this site has this address."));
  const refused = refusedOf(embed, asked.url, origin);
  if (refused !== null)
    return open(
      problemResponse(400, "The address has a parameter that cannot be used.", toldProblem(refused)),
    );
  const { revision, staleSince } = embed.model;
  const body = JSON.stringify(answerOf(embed, origin, asked));
  return open(contentResponse(request, { revision, staleSince, type: "application/json", body }));
}

/** Lets scripts of every site read an answer: it says nothing that is not everyone's. */
function open(response: Response): Response {
  response.headers.set("Access-Control-Allow-Origin", "*");
  return response;
}
