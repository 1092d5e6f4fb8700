import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { opened, problemOf, temporaryFolder } from "../intake.test-support.ts";

async function parquetOf(query: string): Promise<Buffer> {
  const path = join(temporaryFolder(), "made.parquet");
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  return readFileSync(path);
}

test("the footer tells the columns, and the engine reads the rest", async () => {
  const content = await parquetOf("SELECT 'P1' AS product_id, 'Bin' AS \"Name\", [1] AS sizes");
  const { readings, warnings } = await opened("products.parquet", content);
  expect(readings).toMatchObject([
    {
      file: "products.parquet",
      source: { kind: "parquet" },
      columns: ["product_id", "Name", "sizes"],
      tables: [{ into: "products", attributes: ["sizes"] }],
    },
  ]);
  expect(warnings).toEqual([]);
});

test("a file without rows is told", async () => {
  const content = await parquetOf("SELECT 'P1' AS product_id, 'Bin' AS name LIMIT 0");
  expect((await opened("products.parquet", content)).warnings).toEqual([
    "products.parquet has a header and no rows.",
  ]);
});

test("a file that is cut short or damaged is refused", async () => {
  const content = await parquetOf("SELECT 'P1' AS product_id, 'Bin' AS name");
  expect(await problemOf("p.parquet", content.subarray(0, -10))).toBe(
    "p.parquet is cut short: a Parquet file ends with PAR1, and this one does not. Copy or download it again.",
  );
  const damaged = Buffer.from(content);
  damaged.writeUInt32LE(0x7fffffff, damaged.length - 8);
  expect(await problemOf("p.parquet", damaged)).toBe(
    "p.parquet has a damaged footer. Copy or download it again.",
  );
});
