import { commissionBasisOf } from "../commission-basis.ts";
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
  return { open: true, ways: found.ways.map((way) => withCommission(way, question)) };
}

/** What sellers are paid from then on takes the place of what the account's seller is paid today. */
function withCommission(way: WayOut, { account, firm }: WayQuestion): WayOut {
  const { today, commission_rate } = account;
  const rate = way.pay.reduce((sum, pay) => sum + pay.rate * (pay.by_year.at(-1) ?? 0), 0);
  const before = commission_rate * commissionBasisOf(today, firm);
  const paid = rate * commissionBasisOf(way.after, firm);
  return { ...way, after: { ...way.after, commission: today.commission - before + paid } };
}
