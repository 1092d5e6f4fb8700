import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { WireChange } from "../../src/api/records.ts";
import type { RecordBody, RecordKind } from "../../src/record/record-kinds.ts";
import { request } from "./request.ts";

/** One record's next version; `seen` is the version that the page shows, 0 for a new record. */
export type AskedWrite = {
  [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly id: string;
    readonly seen: number;
    /** Null to remove the record. */
    readonly body: RecordBody<Kind> | null;
  };
}[RecordKind];

export interface AskedChange {
  /** What is done, in a few words. */
  readonly what: string;
  readonly reason?: string | null;
  readonly writes: readonly AskedWrite[];
}

/** Returns a mutation that makes a change of the journal: all of its writes or none, once however often it is sent. */
export function useChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ reason = null, ...change }: AskedChange) =>
      request<WireChange>("/api/changes", {
        method: "POST",
        body: { ...change, reason, change_id: crypto.randomUUID() },
      }),
    onSettled: () => client.invalidateQueries({ queryKey: ["records"] }),
  });
}

/** Returns a mutation that takes a change back. */
export function useUndo() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change_id: string) =>
      request<WireChange>(`/api/changes/${encodeURIComponent(change_id)}/undo`, { method: "POST" }),
    onSettled: () => client.invalidateQueries({ queryKey: ["records"] }),
  });
}
