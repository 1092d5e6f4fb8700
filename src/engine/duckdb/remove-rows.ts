import type { Rejection } from "../../ledger/reading.ts";
import type { Database } from "./database.ts";
import type { Candidates } from "./load-records.ts";

const rowsPerStatement = 5000;

/** Takes rejected records out of `target` again. */
export async function removeRows(
  database: Database,
  target: string,
  given: readonly Candidates[],
  rejections: readonly Rejection[],
): Promise<void> {
  const numbers = new Map(given.map((one) => [one.reading.file, one.file_no]));
  const rows = rejections.flatMap(({ file, row }) => {
    const file_no = numbers.get(file);
    return file_no === undefined ? [] : [`(${file_no}, ${row})`];
  });
  if (rows.length === 0) return;
  await database.run(
    "CREATE OR REPLACE TEMP TABLE rejected_rows (file_no INTEGER, file_row INTEGER)",
  );
  for (let start = 0; start < rows.length; start += rowsPerStatement)
    await database.run(
      `INSERT INTO rejected_rows VALUES ${rows.slice(start, start + rowsPerStatement).join(", ")}`,
    );
  await database.run(
    `DELETE FROM ${target} WHERE (file_no, file_row) IN (SELECT (file_no, file_row) FROM rejected_rows)`,
  );
}
