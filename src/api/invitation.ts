import { z } from "zod";
import { memberRecord } from "../record/record-kinds.ts";

/** Whom an owner invites; an address that is a member's already gets a new link and stays what it is. */
export const invitationRequestSchema = memberRecord;

/** A link by which somebody chooses a password, once; no mail is sent. */
export const invitationSchema = z.object({
  link: z.url(),
  expires_at: z.iso.datetime(),
});

export type Invitation = z.infer<typeof invitationSchema>;
