import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ENDPOINT_NAMES, ENDPOINTS } from "./endpoints";
import { exampleAddress, findEndpoint } from "./find-endpoint";
import { openApiDocument } from "./openapi";
import { PARAMETERS } from "./parameters";
import { queryFields } from "./query-fields";

const document = JSON.parse(JSON.stringify(openApiDocument("1.0.0")));

describe(openApiDocument, () => {
  it("describes every endpoint once, by a name of its own", () => {
    const paths = Object.entries<{ readonly get: { readonly operationId: string } }>(document.paths);
    expect(document.openapi).toBe("3.1.0");
    expect(paths.map(([path]) => path)).toEqual(ENDPOINT_NAMES.map((name) => ENDPOINTS[name].path));
    expect(new Set(paths.map(([, { get }]) => get.operationId)).size).toBe(ENDPOINT_NAMES.length);
  });

  it("names every parameter that an endpoint reads, and no other, each with words", () => {
    for (const name of ENDPOINT_NAMES) {
      const endpoint = ENDPOINTS[name];
      const told: { name: string; in: string; description: string; required?: boolean }[] =
        document.paths[endpoint.path].get.parameters;
      const inQuery = told.filter((each) => each.in === "query").map((each) => each.name);
      expect(inQuery, name).toEqual(queryFields(endpoint));
      for (const each of told) {
        expect(each.description, `${name} ${each.name}`).toMatch(/\.$/);
        expect(each.required ?? false, `${name} ${each.name}`).toBe(each.in === "path");
      }
    }
  });

  it("has every parameter in the list of them", () => {
    const read = new Set(ENDPOINT_NAMES.flatMap((name) => queryFields(ENDPOINTS[name])));
    expect([...PARAMETERS].sort()).toEqual([...read].sort());
  });

  it("has schemas that can be read back, and describe a row's every field", () => {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      expect(() => z.fromJSONSchema(JSON.parse(JSON.stringify(schema))), name).not.toThrow();
    }
    const { items } = document.components.schemas.Closes.properties;
    expect(items.items.required).toEqual(["date", "close", "coverage"]);
    expect(items.items.properties.date).toMatchObject({ type: "string", format: "date" });
  });
});

describe(findEndpoint, () => {
  it("finds the endpoint of each example, whatever the case of the symbol", () => {
    for (const name of ENDPOINT_NAMES) {
      const [path = ""] = exampleAddress(name).split("?");
      const segments = path.split("/").slice(3);
      expect(findEndpoint(segments)?.endpoint.name, path).toBe(name);
    }
    expect(findEndpoint(["indices", "HSI", "day", "2008-10-27"])).toMatchObject({
      symbol: "hsi",
      date: "2008-10-27",
    });
  });

  it("finds none elsewhere", () => {
    for (const path of [
      "",
      "indices/hsi/closes/1",
      "nothing",
      "indices/hsi/day",
      "Falls",
      "indices/hsi/constructor",
    ])
      expect(findEndpoint(path.split("/")), path).toBeNull();
  });
});
