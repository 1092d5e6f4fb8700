import { queryOptions } from "@tanstack/react-query";
import type { ImportRecord } from "../../../src/ledger/imports.ts";
import { request } from "../../api/request.ts";

/** What was imported, the oldest first. */
export const importsQuery = queryOptions({
  queryKey: ["book", "imports"],
  queryFn: ({ signal }) => request<readonly ImportRecord[]>("/api/imports", { signal }),
});
