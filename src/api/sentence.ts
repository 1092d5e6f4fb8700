import { z } from "zod";

/** What is told in every language, where a page may change its language while it shows it. */
export const sentenceSchema = z.strictObject({ en: z.string(), pl: z.string() });
