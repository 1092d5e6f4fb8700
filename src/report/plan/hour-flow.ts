import type { FreedHours } from "../../plan/shown-plan.ts";

export type HourUse = "freed" | "idle" | "asking" | "serving" | "growing" | "taken_over" | "spare";

export interface HourPart {
  readonly use: HourUse;
  readonly hours: number;
}

/** Where sellers' hours come from and where they go; both sides add up to the same. */
export interface HourFlow {
  readonly from: readonly HourPart[];
  readonly to: readonly HourPart[];
  readonly total: number;
}

/**
 * Returns what becomes of freed hours. What is used beyond them comes from hours unused today; what is not used of them
 * is spare.
 */
export function hourFlow(hours: FreedHours): HourFlow {
  const uses: readonly HourPart[] = [
    { use: "asking", hours: hours.asking },
    { use: "serving", hours: hours.serving_new_accounts },
    { use: "growing", hours: hours.growing },
    { use: "taken_over", hours: hours.taken_over },
  ];
  const used = uses.reduce((sum, part) => sum + part.hours, 0);
  const idle = Math.max(0, used - hours.freed);
  const spare = Math.max(0, hours.freed - used);
  const some = ({ hours: size }: HourPart) => size > 0;
  return {
    from: [
      { use: "freed", hours: hours.freed } as const,
      { use: "idle", hours: idle } as const,
    ].filter(some),
    to: [...uses, { use: "spare", hours: spare } as const].filter(some),
    total: hours.freed + idle,
  };
}
