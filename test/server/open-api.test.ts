import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openServer, type UserName } from "./open-server.ts";

const server = openServer();

async function document(user: UserName, path: string): Promise<unknown> {
  const response = await server().ask(user, path);
  expect(response.status).toBe(200);
  return response.json();
}

/** Returns what is not as described; empty where all is. */
function faultsOf(schema: z.ZodType, value: unknown): string {
  const parsed = schema.safeParse(value);
  return parsed.success ? "" : z.prettifyError(parsed.error);
}

const operation = z.looseObject({
  summary: z.string().min(1),
  responses: z.record(z.string(), z.looseObject({ description: z.string() })),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.enum(["path", "query", "header", "cookie"]),
        required: z.boolean().optional(),
      }),
    )
    .optional(),
});

const openApi = z.looseObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string().regex(/^\//),
    z.partialRecord(z.enum(["get", "post", "put", "patch", "delete"]), operation),
  ),
});

describe("the OpenAPI document", () => {
  test("keeps the rules of OpenAPI 3.1 for its parts", async () => {
    expect(faultsOf(openApi, await document("owner", "/api/openapi.json"))).toBe("");
  });

  test("declares each parameter of a path, as required, and no other", async () => {
    const { paths } = openApi.parse(await document("owner", "/api/openapi.json"));
    for (const [path, operations] of Object.entries(paths)) {
      const named = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      for (const { parameters = [] } of Object.values(operations)) {
        const inPath = parameters.filter((one) => one.in === "path");
        expect(new Set(inPath.map(({ name }) => name))).toEqual(named);
        expect(inPath.every(({ required }) => required === true)).toBe(true);
      }
    }
  });

  test("refers to nothing that it does not hold", async () => {
    const text = JSON.stringify(await document("owner", "/api/openapi.json"));
    const references = [...text.matchAll(/"\$ref":"(#[^"]*)"/g)].map(([, to]) => to ?? "");
    const whole: unknown = JSON.parse(text);
    for (const reference of references) {
      const found = reference
        .slice(2)
        .split("/")
        .reduce<unknown>((at, key) => z.record(z.string(), z.unknown()).parse(at)[key], whole);
      expect(found).toBeDefined();
    }
  });
});
