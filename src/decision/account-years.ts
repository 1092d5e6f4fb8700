import type { Statement } from "../account/statement.ts";
import type { BookTyping } from "../account/typing.ts";
import { activeAccounts } from "../ledger/active-accounts.ts";
import { isProspect } from "../ledger/prospect.ts";
import { unassigned } from "../ledger/tables.ts";
import { inUnits } from "../lib/ten-thousandths.ts";
import { accountSellers } from "./account-sellers.ts";
import type { AccountYear } from "./account-year.ts";
import { commissionRateReader } from "./commission-rate-reader.ts";
import { faceTimeReader } from "./face-time-reader.ts";
import type { StatedFirm } from "./firm.ts";
import { lateShareReader } from "./late-share-reader.ts";
import { smallOrderReader } from "./small-order-reader.ts";
import { serviceReader, workReader } from "./work-reader.ts";
import { yearReader } from "./year-reader.ts";

export interface AccountYearsQuestion extends StatedFirm {
  readonly typing: BookTyping;
}

/** Returns the accounts for which there is something to decide: customers with which anything happened. */
export function decidedAccounts({ tally }: Statement): readonly number[] {
  return activeAccounts(tally).filter(
    (i) => tally.accounts.id[i] !== unassigned && !isProspect(tally, i),
  );
}

/** Returns what reads one account's year after the other; what they share is computed once. */
export function accountYears(question: AccountYearsQuestion): (account: number) => AccountYear {
  const { statement, firm } = question;
  const { wallet } = statement.tally.accounts;
  const { balance } = statement.tally.closing;
  const employees = firm.sellers.map(({ employee_id }) => employee_id);
  const sellers = accountSellers(statement, employees);
  const read = readers(question);
  return (account) => {
    const seller = sellers[account] ?? -1;
    const today = read.today(account);
    const bought = wallet[account] ?? null;
    return {
      account,
      today,
      seller,
      commission_rate: read.commission_rate(today, seller),
      ...read.type(account),
      wallet: bought === null ? null : inUnits(bought),
      open_balance: Math.max(0, inUnits(balance[account] ?? 0)),
      late_share: read.late_share(account),
      face: read.face(account, seller),
      small_orders: read.small_orders(account),
      services: read.services(account),
      reminders: read.reminders(account),
    };
  };
}

function readers({ statement, firm, typing }: AccountYearsQuestion) {
  const stated = { statement, firm };
  return {
    today: yearReader(stated),
    commission_rate: commissionRateReader(stated),
    type: typeReader(typing),
    late_share: lateShareReader(statement),
    face: faceTimeReader(stated),
    small_orders: smallOrderReader(stated),
    services: serviceReader(stated),
    reminders: workReader("dunning", stated),
  };
}

type TypedAccount = Pick<AccountYear, "type" | "ring_fenced_because" | "margin">;

function typeReader({ typings, lines }: BookTyping): (account: number) => TypedAccount {
  const line = lines.margin_realised;
  return (account) => {
    const typing = typings[account];
    if (typing === undefined) throw new RangeError(`no typing of account ${account}`);
    const { type, ring_fenced_because, margin_realised: realised } = typing;
    const margin = realised === null || line === null ? null : { realised, line };
    return { type, ring_fenced_because, margin };
  };
}
