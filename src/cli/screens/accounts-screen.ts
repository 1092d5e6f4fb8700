import type { AccountsStatement, StatedAccount } from "../../api/accounts-statement.ts";
import { knownFigures } from "../../account/known-figures.ts";
import { speech } from "../../lib/speech.ts";
import { counted } from "../text/figure-text.ts";
import { wrapText } from "../text/fit-text.ts";
import { tableLines } from "../text/table.ts";
import { accountColumns } from "./account-columns.ts";
import { accountRows, totalRow } from "./account-rows.ts";
import { headerLine, windowText } from "./header-lines.ts";
import { bookNotes } from "./quality-notes.ts";
import { withSorted } from "./sorted-column.ts";
import { typeLegend } from "./type-legend.ts";
import type { View } from "./view.ts";
import { type Whale, whaleText } from "./whale-text.ts";

export interface AccountsReport {
  readonly folder: string;
  readonly stated: AccountsStatement;
  /** The accounts to show, in their order. */
  readonly listed: readonly StatedAccount[];
  /** The field that they are sorted by, whose column is always shown. */
  readonly sort: string;
}

/** Returns the table of accounts with what it adds up to and how sure it is. */
export function accountsScreen(
  { folder, stated, listed, sort }: AccountsReport,
  view: View,
): readonly string[] {
  const { book, window, currency, accounts } = stated;
  const known = listed.map((account) => knownFigures(account, stated.told));
  const rows = accountRows(accounts, known);
  const hidden = accounts.length - listed.length;
  const foot = [totalRow({ ...stated, totals: knownFigures(stated.totals, stated.told) })];
  return [
    ...headerLine(book, `${windowText(window)} · ${currency}`, view),
    "",
    ...tableLines({ columns: withSorted(accountColumns(stated, view), sort), rows, foot }, view),
    ...(hidden > 0 ? [view.ink.dim(`${counted(hidden, "account")} not shown`)] : []),
    "",
    ...whaleLines(stated, view),
    ...typeLegend(stated).flatMap((text) => wrapText(text, view.width, "  ")),
    ...bookNotes(stated).flatMap((note) => wrapText(`~ ${note}`, view.width, "  ")),
    ...wrapText(
      `One account in full: warto account ${folder} ${listed[0]?.account_id ?? "ID"}`,
      view.width,
    ),
  ];
}

function whaleLines(stated: AccountsStatement, { width }: View): readonly string[] {
  if (!stated.told.goods) return [];
  return wrapText(whaleText(activeOf(stated), speech("en", stated.currency)), width);
}

function activeOf(stated: AccountsStatement): Whale {
  return { ...stated, accounts: stated.accounts.filter(({ active }) => active) };
}
