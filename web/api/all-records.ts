import { queryOptions } from "@tanstack/react-query";
import type { WirePage, WireRecord } from "../../src/api/records.ts";
import type { RecordKind } from "../../src/record/record-kinds.ts";
import { pathWith, request } from "./request.ts";

/** All records of a kind as they stand, in the order in which they were first made, page after page. */
export function allRecordsQuery<Kind extends RecordKind>(kind: Kind) {
  return queryOptions({
    queryKey: ["records", kind, "all"],
    queryFn: ({ signal }) => allRecords(kind, signal),
  });
}

async function allRecords<Kind extends RecordKind>(
  kind: Kind,
  signal: AbortSignal,
): Promise<readonly WireRecord<Kind>[]> {
  const records: WireRecord<Kind>[] = [];
  let cursor: string | null = null;
  do {
    const path: string = pathWith(`/api/records/${kind}`, { limit: 1000, cursor });
    const page: WirePage<WireRecord<Kind>> = await request(path, { signal });
    records.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return records;
}
