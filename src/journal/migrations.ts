import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

export type Migrations = Readonly<Record<string, Migration>>;

/** What makes each version of the journal of the one before, by name; the first makes version 1 of nothing. */
export const journalMigrations: Migrations = {
  "0001-changes-and-entries": { up: makeTables },
};

async function makeTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("changes")
    .addColumn("seq", "integer", (column) => column.primaryKey())
    .addColumn("change_id", "text", (column) => column.notNull().unique())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("undoes", "text", (column) => column.unique().references("changes.change_id"))
    .execute();
  await db.schema
    .createTable("entries")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("seq", "integer", (column) => column.notNull().references("changes.seq"))
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("account_id", "text")
    .addColumn("body", "text")
    .addPrimaryKeyConstraint("entries_key", ["kind", "id", "version"])
    .addUniqueConstraint("entries_of_change", ["seq", "place"])
    .execute();
  await db.schema
    .createIndex("entries_of_account")
    .on("entries")
    .columns(["account_id", "kind", "seq"])
    .execute();
  await db.schema
    .createIndex("entries_first_made")
    .on("entries")
    .columns(["kind", "seq", "place"])
    .where(sql.ref("version"), "=", 1)
    .execute();
}
