import { sql } from "kysely";

/** Whether the row called `newest` is a record's last version. */
export const isNewest = sql<boolean>`not exists (
  select 1 from entries as newer
  where newer.kind = newest.kind and newer.id = newest.id and newer.version > newest.version)`;
