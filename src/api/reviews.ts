import { z } from "zod";
import { taskKinds } from "../record/record-kinds.ts";
import { windowSchema } from "./figures-schema.ts";
import type { ShownWindow } from "./shown-window.ts";

/** Whom a seller is asked about before any figure is shown: names alone, in an order that tells nothing. */
export interface AccountsToAsk {
  readonly window: ShownWindow;
  readonly accounts: readonly NamedAccount[];
}

export interface NamedAccount {
  readonly account_id: string;
  readonly name: string | null;
}

/** Whom a seller is asked about. */
export const accountsToAskSchema = z.strictObject({
  window: windowSchema,
  accounts: z.array(z.strictObject({ account_id: z.string(), name: z.string().nullable() })),
}) satisfies z.ZodType<AccountsToAsk>;

/** What signing a review off settles beside its figures, which the server takes from the ledger. */
export const signRequestSchema = z.object({
  change_id: z.uuid(),
  /** What the audit trail calls it. */
  what: z.string().trim().min(1).max(200).default("sign off a review"),
  /** The version of the review that the signer has seen. */
  seen: z.int().min(1),
  every_months: z.int().min(1).max(24),
  next_on: z.iso.date(),
  tasks: z
    .array(
      z.object({
        kind: z.enum(taskKinds),
        title: z.string().trim().min(1).max(2000),
        account_id: z.string().min(1).max(200).nullable(),
        due_on: z.iso.date(),
      }),
    )
    .max(50),
});

export type SignRequest = z.infer<typeof signRequestSchema>;
