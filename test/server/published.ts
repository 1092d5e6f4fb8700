import { z } from "zod";
import type { OpenServer } from "./open-server.ts";

type Schema = Exclude<Parameters<typeof z.fromJSONSchema>[0], boolean>;

const schemaSchema = z.custom<Schema>((schema) => typeof schema === "object" && schema !== null);
const schemas = z.record(z.string(), schemaSchema);

const openApi = z.looseObject({
  components: z.looseObject({ schemas: schemas.optional() }).optional(),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        responses: z.looseObject({
          200: z.looseObject({
            content: z
              .looseObject({
                "application/json": z.looseObject({ schema: schemaSchema }).optional(),
              })
              .optional(),
          }),
        }),
      }),
    ),
  ),
});

/** A route that answers with a document, and the description of it that everybody can read. */
export interface PublishedRoute {
  /** `GET /api/accounts/{account_id}`. */
  readonly name: string;
  readonly isAskedBy: (method: string, path: string) => boolean;
  /** Returns what of an answer is not as it is described; empty where all is. */
  readonly faultsOf: (answer: unknown) => string;
}

/** Returns every route that answers with a document, as the OpenAPI document describes it. */
export async function publishedRoutes({ ask }: OpenServer): Promise<readonly PublishedRoute[]> {
  const { paths, components } = openApi.parse(
    await (await ask("owner", "/api/openapi.json")).json(),
  );
  const $defs = schemas.parse(local(components?.schemas ?? {}));
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses }]) => {
      const schema = responses[200].content?.["application/json"]?.schema;
      if (schema === undefined) return [];
      return [routeOf({ method, path, schema: { ...schemaSchema.parse(local(schema)), $defs } })];
    }),
  );
}

interface Described {
  readonly method: string;
  readonly path: string;
  readonly schema: Schema;
}

function routeOf({ method, path, schema }: Described): PublishedRoute {
  const parser = z.fromJSONSchema(schema);
  const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
  return {
    name: `${method.toUpperCase()} ${path}`,
    isAskedBy: (asked, at) =>
      asked === method.toUpperCase() && pattern.test(at.split("?")[0] ?? ""),
    faultsOf: (answer) => {
      const parsed = parser.safeParse(answer);
      return parsed.success ? "" : z.prettifyError(parsed.error);
    },
  };
}

/** A schema that stands alone looks for what it refers to in itself. */
function local(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", "#/$defs/"));
}
