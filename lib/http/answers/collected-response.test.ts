import { IncomingMessage, type ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { collect } from "./collected-response.js";

const collected = (answer: (response: ServerResponse) => Promise<void>) =>
  collect((_request, response) => answer(response), new IncomingMessage(new Socket()));

describe(collect, () => {
  it("rejects where the answer breaks off, whether whoever makes it knows or waits for the rest", async () => {
    for (const rest of [Promise.resolve(), new Promise<void>(() => {})]) {
      const broken = collected(async (response) => {
        response.writeHead(200);
        response.write("a piece");
        response.destroy(new Error("no more"));
        await rest;
      });
      await expect(broken).rejects.toThrow("The answer breaks off.");
    }
  });

  it("rejects as whoever makes the answer does", async () => {
    await expect(collected(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  });

  it("gives what was written, though the response is destroyed behind its end", async () => {
    const { status, body } = await collected(async (response) => {
      response.writeHead(201);
      response.write("a piece, ");
      response.end("and another");
      response.destroy();
    });
    expect([status, body.toString()]).toEqual([201, "a piece, and another"]);
  });
});
