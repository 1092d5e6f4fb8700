import { movingRate } from "./course.ts";
import type { Firm } from "./firm.ts";

/**
 * Returns what an hour of each role of a firm would earn elsewhere beyond the part of its cost that goes with the work,
 * where a seller's hour earns `perHour` before that, as by asking prospects; nothing for roles that do not sell.
 */
export function hourValuesAt({ roles }: Firm, perHour: number): Float64Array {
  return Float64Array.from(roles, (role) =>
    role.selling ? Math.max(0, perHour - movingRate(role)) : 0,
  );
}
