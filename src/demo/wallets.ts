import type { Day } from "../lib/day.ts";
import { chance, type Random, uniform } from "../lib/random.ts";
import type { DemoAccount } from "./accounts.ts";
import type { Kind } from "./archetypes.ts";
import { demoWindow, midpoint } from "./calendar.ts";
import type { Drafts } from "./document-rows.ts";
import { euroPrice, type Sale } from "./sale.ts";
import { jonesMedical, smithManufacturing } from "./story-accounts.ts";

const known = 0.6;
const daysInYear = 365;

/** What part of its needs an account of each kind buys here: from, to. */
const shares: Readonly<Record<Kind, readonly [from: number, to: number]>> = {
  smith: [0.15, 0.4],
  jones: [0.6, 0.9],
  demanding: [0.4, 0.7],
  thrifty: [0.25, 0.5],
  plain: [0.3, 0.7],
};
const storyShares: Readonly<Record<string, number>> = {
  [smithManufacturing.account_id]: smithManufacturing.wallet_share,
  [jonesMedical.account_id]: jonesMedical.wallet_share,
};

/**
 * Returns what some of the customers buy a year from everybody, as far as the sellers know: in units
 * of the book's currency, held against what they bought here in the last year.
 */
export function drawWallets(
  random: Random,
  accounts: readonly DemoAccount[],
  documents: Pick<Drafts, "sales" | "credits">,
): ReadonlyMap<DemoAccount, number> {
  const bought = boughtLastYear(documents);
  const wallets = accounts
    .filter(({ truth }) => truth.life !== "former")
    .filter(({ truth }) => truth.account_id in storyShares || chance(random, known))
    .map((account) => [account, (bought.get(account) ?? 0) / shareOf(random, account)] as const)
    .filter(([, wallet]) => wallet > 0);
  return new Map(wallets.map(([account, wallet]) => [account, Number(wallet.toPrecision(3))]));
}

function shareOf(random: Random, { truth }: DemoAccount): number {
  return storyShares[truth.account_id] ?? uniform(random, ...shares[truth.kind]);
}

/** Net of returns; for an account that came during the year, as if it had been there for all of it. */
function boughtLastYear({
  sales,
  credits,
}: Pick<Drafts, "sales" | "credits">): ReadonlyMap<DemoAccount, number> {
  const bought = new Map<DemoAccount, number>();
  const add = (sale: Sale, issued_on: Day, nets: readonly number[]) => {
    if (issued_on < midpoint) return;
    const net = nets.reduce((sum, cents) => sum + cents, 0) * pricePerCent(sale);
    bought.set(sale.account, (bought.get(sale.account) ?? 0) + net * ofWholeYear(sale.account));
  };
  for (const sale of sales)
    add(
      sale,
      sale.issued_on,
      sale.lines.map((line) => line.net),
    );
  for (const { sale, issued_on, line } of credits) add(sale, issued_on, [line.net]);
  return bought;
}

function pricePerCent({ currency }: Sale): number {
  return (currency === "EUR" ? euroPrice : 1) / 100;
}

function ofWholeYear({ truth }: DemoAccount): number {
  return daysInYear / (demoWindow.to - Math.max(midpoint, truth.pace.span.from));
}
