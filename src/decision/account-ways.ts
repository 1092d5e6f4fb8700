import type { AccountYear } from "./account-year.ts";
import { expectedYear } from "./course.ts";
import type { Firm } from "./firm.ts";
import type { TermValues } from "./terms.ts";
import {
  type NoWay,
  type Successors,
  type WayKind,
  type WayOut,
  type WayQuestion,
  wayKinds,
} from "./way-out.ts";
import { waysOfKind } from "./ways/ways.ts";
import { avoidableProfit } from "./year.ts";

/** Everything that can be done about an account, and why the rest is held back. */
export interface AccountWays {
  readonly account: AccountYear;
  /** `keep` first, then the mildest. */
  readonly open: readonly WayOut[];
  readonly held_back: readonly HeldBack[];
  /** The best that ways milder than to refer or end it come to. */
  readonly milder: Standing;
}

export type HeldBack = NotPossible | RingFenced | MilderPays;

export interface NotPossible {
  readonly kind: WayKind;
  readonly because: NoWay;
}

/** New and growing accounts are left in peace. */
export interface RingFenced {
  readonly kind: WayKind;
  readonly because: "ring_fenced";
}

/** To refer or end it comes last: a milder way leaves it worth its hours. */
export interface MilderPays {
  readonly kind: WayKind;
  readonly because: "milder_way_pays";
}

/** What an account is worth to the firm a year under a way, the other use of its sellers' hours taken off. */
export interface Standing {
  readonly kind: WayKind;
  readonly variant: WayOut["variant"];
  readonly worth: number;
}

export interface WaysQuestion {
  readonly account: AccountYear;
  readonly firm: Firm;
  readonly terms: TermValues;
  readonly successor: Successors;
  /** What an hour of each role would earn elsewhere beyond the part of its cost that goes with the work. */
  readonly hour_values: Float64Array;
}

/**
 * Returns the ways out of an account in the order of remedies [Mittal, Sarkees & Murshed 2008]: to refer or to end
 * it is open only where every milder way leaves less than its sellers' hours would earn elsewhere.
 */
export function accountWays(question: WaysQuestion): AccountWays {
  const found = wayKinds.map((kind) => {
    const of = waysOrFence(kind, question);
    const ways = of.open ? of.ways : [];
    return { kind, of, ways, isWorthItsHours: isWorthHours(ways, question) };
  });
  const open = openKinds(found);
  const mild = found.filter(({ kind }) => !isLastResort(kind)).flatMap(({ ways }) => ways);
  const held_back = found.flatMap((one): readonly HeldBack[] => {
    const { kind, of } = one;
    if (!of.open) return [{ kind, because: of.because }];
    return open.includes(one) ? [] : [{ kind, because: "milder_way_pays" }];
  });
  return {
    account: question.account,
    open: open.flatMap(({ ways }) => ways),
    held_back,
    milder: best(mild, question),
  };
}

/** Whether one of the ways leaves the account worth its sellers' hours. */
export function isWorthHours(
  ways: readonly WayOut[],
  question: Pick<WaysQuestion, "firm" | "hour_values">,
): boolean {
  return ways.some((way) => standingOf(way, question) >= 0);
}

/** Returns the kinds that are open: last resorts only where nothing milder leaves the account worth its sellers' hours. */
export function openKinds<
  Kind extends { readonly kind: WayKind; readonly isWorthItsHours: boolean },
>(kinds: readonly Kind[]): readonly Kind[] {
  const milderPays = kinds.some((one) => one.isWorthItsHours && !isLastResort(one.kind));
  return milderPays ? kinds.filter(({ kind }) => !isLastResort(kind)) : kinds;
}

function isLastResort(kind: WayKind): boolean {
  return kind === "refer" || kind === "end";
}

const inPeace: readonly WayKind[] = ["keep", "grow"];

type Found =
  | { readonly open: true; readonly ways: readonly WayOut[] }
  | { readonly open: false; readonly because: NoWay | "ring_fenced" };

/** Returns the ways of one kind that neither the account's own figures nor a fence around it rule out. */
export function waysFor(kind: WayKind, question: WayQuestion): readonly WayOut[] {
  const found = waysOrFence(kind, question);
  return found.open ? found.ways : [];
}

function waysOrFence(kind: WayKind, question: WayQuestion): Found {
  const isFenced = question.account.ring_fenced_because !== null && !inPeace.includes(kind);
  return isFenced ? { open: false, because: "ring_fenced" } : waysOfKind(kind, question);
}

function best(ways: readonly WayOut[], question: WaysQuestion): Standing {
  const standings = ways.map((way) => ({
    kind: way.kind,
    variant: way.variant,
    worth: standingOf(way, question),
  }));
  return standings.reduce((most, one) => (one.worth > most.worth ? one : most));
}

function standingOf(
  way: WayOut,
  { firm, hour_values }: Pick<WaysQuestion, "firm" | "hour_values">,
): number {
  const year = expectedYear(way);
  const elsewhere = year.hours.reduce((sum, hours, i) => sum + hours * (hour_values[i] ?? 0), 0);
  return avoidableProfit(year, firm) - elsewhere;
}
