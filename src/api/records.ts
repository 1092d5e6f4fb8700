import { z } from "zod";
import type { RecordBody, RecordKind } from "../record/record-kinds.ts";

/** A record of the journal as it stands. */
export interface WireRecord<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind;
  readonly id: string;
  /** To be sent back, as `If-Match`, by who changes it. */
  readonly version: number;
  readonly body: RecordBody<Kind>;
  readonly changed_at: string;
  readonly changed_by: string;
}

export interface WirePage<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** A change of the journal, as the audit trail has it. */
export interface WireChange {
  readonly change_id: string;
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly reason: string | null;
  readonly undoes: string | null;
  readonly is_undone: boolean;
  readonly records: readonly {
    readonly kind: RecordKind;
    readonly id: string;
    readonly version: number;
  }[];
}

export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  cursor: z.string().optional(),
});
