import { commissionBasisOf } from "../commission-basis.ts";
import type { Firm } from "../firm.ts";
import type { WayKind, WayOut, WayQuestion, WaysOfKind } from "../way-out.ts";
import { end } from "./end.ts";
import { grow } from "./grow.ts";
import { handOver } from "./hand-over.ts";
import { keep } from "./keep.ts";
import { reassign } from "./reassign.ts";
import { refer } from "./refer.ts";
import { reprice } from "./reprice/reprice.ts";

const ways: Readonly<Record<WayKind, (question: WayQuestion) => WaysOfKind>> = {
  keep,
  grow,
  reprice,
  reassign,
  hand_over: handOver,
  refer,
  end,
};

/** Returns the ways of one kind that the account's own figures allow, the settled commission of each in its year. */
export function waysOfKind(kind: WayKind, question: WayQuestion): WaysOfKind {
  const found = ways[kind](question);
  if (!found.open || kind === "keep") return found;
  return { open: true, ways: found.ways.map((way) => withCommission(way, question.firm)) };
}

function withCommission(way: WayOut, firm: Firm): WayOut {
  const basis = commissionBasisOf(way.after, firm);
  const commission = way.pay.reduce(
    (sum, { rate, by_year }) => sum + rate * (by_year.at(-1) ?? 0) * basis,
    0,
  );
  return { ...way, after: { ...way.after, commission } };
}
