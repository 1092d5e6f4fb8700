import type { Database } from "./database.ts";
import type { Found } from "./judge-records.ts";

const rowsPerStatement = 5000;

/** Takes rejected records out of `target` again. */
export async function removeRows(
  database: Database,
  target: string,
  found: readonly Found[],
): Promise<void> {
  if (found.length === 0) return;
  const rows = found.map(({ file_no, rejection }) => `(${file_no}, ${rejection.row})`);
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
