import type { FieldName } from "@/lib/url/fields";
import type { Endpoint } from "./endpoint";

/** Every parameter that an endpoint takes in its query, in the order in which documents list them. */
export function queryFields({ fields, isList }: Pick<Endpoint, "fields" | "isList">): FieldName[] {
  const ofList: readonly FieldName[] = isList ? ["limit", "cursor"] : [];
  return [...fields, ...ofList, "format", "asof"];
}
