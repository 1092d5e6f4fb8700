import type { Window } from "../../lib/day.ts";
import type { Calendar } from "../sql/period.ts";

/** Where the cells that answer a query stand, and how their periods are numbered. */
export interface CellSource {
  readonly relation: (table: string) => string;
  readonly calendar: Calendar;
  readonly window: Window;
  readonly periods: readonly Window[];
}
