import { coverage } from "../account/coverage.ts";
import { justify } from "../account/justify.ts";
import { reasons } from "../account/reasons.ts";
import { type AskCounts, substance } from "../account/substance.ts";
import { toldBy } from "../account/told.ts";
import { rangeOf } from "../account/typing.ts";
import { asksByAccount } from "../ask/asks-by-account.ts";
import { isProspect } from "../ledger/prospect.ts";
import type { Speech } from "../lib/speech.ts";
import type { Judgement } from "./judgement.ts";
import type { AccountBefore, AccountInBrief, ReviewedAccount } from "./review.ts";
import type { JudgedWindow } from "./review-rows.ts";

/** Returns what reviews one account after the other; what they share is computed once. */
export function accountReviewer(
  judgement: Judgement,
  speech: Speech,
): (account: number) => ReviewedAccount {
  const { now, before, traits } = judgement;
  const { statement, typing } = now;
  const justification = justify({ now: statement, before: before?.statement ?? null }, speech);
  const known = coverage(statement, speech);
  const { goods } = toldBy(statement);
  const done = substance(statement, { asks: askCounts(judgement) }, speech);
  return (account) => {
    const { figures, of } = accountIn(now, account);
    const read = traits.of(account, speech);
    return {
      ...figures,
      owner: statement.tally.accounts.owner[account] ?? null,
      prospect: isProspect(statement.tally, account),
      typing: of,
      range: goods ? rangeOf(typing.ranges, account) : null,
      reasons: reasons(of, { lines: typing.lines, traits: read }, speech),
      traits: read,
      justification: justification(account),
      coverage: known((column) => column[account] ?? 0),
      substance: done(account),
      before: before === null ? null : accountBefore(before, account),
    };
  };
}

/** Returns what an account is and earns. */
export function accountInBrief({ now, before }: Judgement, account: number): AccountInBrief {
  const { figures, of } = accountIn(now, account);
  const { invoiced, credits, net_sales, net_profit } = figures.economics;
  return {
    account_id: figures.account_id,
    name: figures.name,
    prospect: isProspect(now.statement.tally, account),
    typing: { type: of.type },
    economics: { invoiced, credits, net_sales, net_profit },
    before: before === null ? null : accountBefore(before, account),
  };
}

function accountIn({ shown, typing }: JudgedWindow, account: number) {
  const figures = shown.accounts[account];
  const of = typing.typings[account];
  if (figures === undefined || of === undefined) throw new RangeError("an account without figures");
  return { figures, of };
}

/** Null where nobody has recorded any ask. */
function askCounts({ asks, now }: Judgement): readonly AskCounts[] | null {
  if (asks.length === 0) return null;
  const { tally } = now.statement;
  return asksByAccount(asks, { ids: tally.accounts.id, window: tally.window });
}

function accountBefore({ typing, shown }: JudgedWindow, account: number): AccountBefore | null {
  const of = typing.typings[account];
  const figures = shown.accounts[account];
  if (of === undefined || figures === undefined) return null;
  const { net_sales, net_profit } = figures.economics;
  return {
    type: of.type,
    net_sales: net_sales ?? 0,
    net_profit: net_profit ?? 0,
  };
}
