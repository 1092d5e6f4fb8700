import { z } from "zod";
import { languages } from "../lib/language.ts";
import { roles } from "../record/record-kinds.ts";

/** Who is asking, of which book. */
export const sessionSchema = z.object({
  /** `single`: one person at one computer; `team`: everybody signs in. */
  mode: z.enum(["single", "team"]),
  user: z.object({
    /** What the user's changes are signed with. */
    id: z.string(),
    name: z.string(),
    role: z.enum(roles),
    /** The employee whose accounts are the user's own. */
    employee_id: z.string().nullable(),
  }),
  book: z.object({
    name: z.string(),
    /** Null for a book without a cost model that can be read. */
    currency: z.string().nullable(),
    /** From the first to the last document, half-open; null for an empty ledger. */
    span: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
    /** The window that is shown where none is asked for. */
    window: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
    employees: z.array(
      z.object({
        employee_id: z.string(),
        name: z.string().nullable(),
        role: z.string().nullable(),
      }),
    ),
  }),
  /** The day on the server's clock. */
  today: z.iso.date(),
  languages: z.array(z.enum(languages)),
});

export type Session = z.infer<typeof sessionSchema>;
