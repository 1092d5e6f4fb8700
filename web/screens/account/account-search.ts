import { z } from "zod";

const date = z.iso.date().optional().catch(undefined);

/** What the address of an account says: the window that is looked at. */
export const accountSearch = z.object({ from: date, to: date });
