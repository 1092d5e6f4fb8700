import { z } from "zod";
import type { ShownWay } from "../../../src/decision/card/card.ts";
import { termNames } from "../../../src/decision/terms.ts";
import type { Speech } from "../../../src/lib/speech.ts";
import { firstOfNextMonth } from "./first-of-next-month.ts";
import { movedSentences } from "./moved-sentences.ts";
import type { SeenDecision } from "../../parts/decision-writes.ts";
import type { WhatIf } from "./what-if.ts";

/** What is typed in to decide. */
export interface DecisionFields {
  readonly begins_on: string;
  readonly reason: string;
  /** The name of a partner firm, where the account is referred to one. */
  readonly partner: string;
  readonly is_locked: boolean;
}

/** A decision half written, with the way it is about and what was supposed. */
export interface DecisionDraft extends DecisionFields {
  readonly way: string;
  readonly what_if: WhatIf;
}

/** A draft as the tab keeps it; null where nothing is written. */
export const decisionDraftSchema: z.ZodType<DecisionDraft | null> = z
  .object({
    way: z.string(),
    what_if: z.object({
      terms: z.partialRecord(z.enum(termNames), z.number()),
      visit_hours: z.number().nullable(),
      successor: z.string().nullable(),
    }),
    begins_on: z.string(),
    reason: z.string(),
    partner: z.string(),
    is_locked: z.boolean(),
  })
  .nullable();

interface Deciding {
  readonly way: Pick<ShownWay, "way">;
  readonly seen: SeenDecision;
  readonly whatIf: WhatIf;
  readonly today: string;
}

/** Returns what the fields say before anything is typed: as decided before, else what suggests itself. */
export function firstFields(
  { way, seen, whatIf, today }: Deciding,
  speech: Speech,
): DecisionFields {
  const before = seen.decision?.body;
  return {
    begins_on: before?.begins_on ?? firstOfNextMonth(today),
    reason: before?.reason ?? movedSentences(whatIf, speech).join(" "),
    partner: way.way === "refer" ? (before?.successor ?? "") : "",
    is_locked: seen.lock !== null,
  };
}
