import { z } from "zod";
import type { StatedType } from "../account/account-type.ts";
import type { CapacityLine } from "../costing/cost-to-serve.ts";
import type { Sentence } from "../lib/language.ts";
import { windowQuery } from "./jobs.ts";
import type { ShownWindow } from "./shown-window.ts";

const toml = z.string().min(1).max(1_000_000);

export const previewRequestSchema = windowQuery.extend({ toml });

export const saveCostModelSchema = z.object({
  toml,
  /** The text that its writer began from: a file that has changed since is not overwritten. */
  based_on: z.string().max(1_000_000),
  reason: z.string().trim().min(1).max(2000),
});

/** The cost model as it stands in the book. */
export interface CostModelText {
  readonly toml: string;
  /** The newest first. */
  readonly versions: readonly CostModelVersion[];
}

/** A version of the cost model as it was saved. */
export interface CostModelVersion {
  readonly version: number;
  readonly toml: string;
  readonly reason: string;
  readonly saved_at: string;
  readonly saved_by: string;
}

export const movedLines = [
  "net_sales",
  "gross_profit",
  "charges",
  "cost_to_serve",
  "carrying_cost",
  "commission",
  "net_profit",
] as const;

export type MovedLine = (typeof movedLines)[number];

/** What a changed cost model makes of the book; money in currency units. */
export interface CostModelPreview {
  /** What is wrong with the changed model, line by line; nothing else is told then. */
  readonly problems: readonly Sentence[];
  readonly moved: MovedBook | null;
}

export interface MovedBook {
  readonly window: ShownWindow;
  readonly currency: string;
  /** The lines that the book cannot tell are null. */
  readonly totals: Readonly<Record<MovedLine, BeforeAndAfter>>;
  readonly capacity: readonly MovedCapacity[];
  /** Accounts whose type changes. */
  readonly types_changed: number;
  /** Those whose type changes and those whose net profit moves most, the largest move first. */
  readonly accounts: readonly MovedAccount[];
  /** Milliseconds that it took to compute. */
  readonly computed_in: number;
}

/** Under the model that is saved, and under the changed one. */
export interface BeforeAndAfter {
  readonly saved: number | null;
  readonly changed: number | null;
}

/** Null where the role is not in that model. */
export interface MovedCapacity {
  readonly role: string;
  readonly saved: ShownUse | null;
  readonly changed: ShownUse | null;
}

export type ShownUse = Pick<
  CapacityLine,
  "supplied_minutes" | "used_minutes" | "unused_minutes"
> & {
  readonly unused_cost: number;
};

export interface MovedAccount {
  readonly account_id: string;
  readonly name: string | null;
  readonly type_saved: StatedType | null;
  readonly type_changed: StatedType | null;
  readonly net_profit_saved: number;
  readonly net_profit_changed: number;
}
