import { openApiDocument } from "@/lib/api/openapi";
import { contentResponse, madeContent } from "@/lib/http/content-response";
import { loadCatalogue } from "@/lib/store/load-catalogue";
import { theseFields } from "@/lib/url/allowed";
import { addressProblem } from "@/lib/url/view-state";
import { once } from "@/lib/views/parts/once";
import { refused } from "./refused";

// Of the promise that its addresses make, not of the program.
const VERSION = "1.0.0";

// Built from some fifty schemas, in a tenth of a second.
const document = once(() => madeContent(`${JSON.stringify(openApiDocument(VERSION), null, 1)}\n`));

/** The document that describes the API; it takes no parameter. */
export async function answerOpenApi(request: Request): Promise<Response> {
  for (const [name, value] of new URL(request.url).searchParams)
    return refused(addressProblem(name, value, theseFields([])));
  const { value, staleSince } = await loadCatalogue();
  return contentResponse(request, {
    revision: value.revision,
    staleSince,
    type: "application/json",
    body: document(),
  });
}
