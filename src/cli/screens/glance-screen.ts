import type { AccountsStatement, StatedAccount } from "../../app/state-accounts.ts";
import { jonesMedical, smithManufacturing } from "../../demo/story-accounts.ts";
import { fixed } from "../text/figure-text.ts";
import { wrapText } from "../text/fit-text.ts";
import { plain } from "../text/ink.ts";
import { type Column, tableLines } from "../text/table.ts";
import { eatersText } from "./eaters-text.ts";
import { headerLine, windowText } from "./header-lines.ts";
import { sideBySideLines } from "./side-by-side-lines.ts";
import type { View } from "./view.ts";
import { whaleChart } from "./whale-chart.ts";
import { whaleText } from "./whale-text.ts";

const best = 5;

/** Returns the demo book at a glance: the whale, both its ends, and Smith against Jones. */
export function glanceScreen(stated: AccountsStatement, view: View): readonly string[] {
  const { window, currency, accounts } = stated;
  const active = accounts.filter((account) => account.active);
  const { bold } = view.ink;
  return [
    ...headerLine(
      "The demo book: a made-up distributor",
      `${windowText(window)} · ${currency}`,
      view,
    ),
    "",
    ...headlines(stated),
    "",
    ...whaleChart(stated, view),
    ...wrapText(whaleText(stated), view.width),
    "",
    bold("The five that earn most, and what eats their gross profit"),
    ...endLines(active.slice(0, best), view),
    "",
    bold("The five that cost most"),
    ...endLines(active.slice(-best).toReversed(), view),
    "",
    ...storyLines(stated, view),
    ...howToGoOn(view),
  ];
}

function headlines({ totals: { economics } }: AccountsStatement): readonly string[] {
  const { net_sales, gross_profit, net_profit } = economics;
  const rows = [
    ["Net sales", net_sales],
    ["Gross profit", gross_profit],
    ["Net profit", net_profit],
  ] as const;
  return rows.map(([title, value]) => {
    const share = net_sales === null || net_sales <= 0 ? null : (value ?? 0) / net_sales;
    const of = share === null || share === 1 ? "" : `  ${fixed(share * 100, 1)} % of sales`;
    return `${title.padEnd(14)}${fixed(value ?? 0, 0).padStart(12)}${of}`;
  });
}

function endLines(accounts: readonly StatedAccount[], view: View): readonly string[] {
  const right = (title: string, importance: number, text: (one: StatedAccount) => string) => ({
    title,
    align: "right" as const,
    importance,
    text,
  });
  const profitPaint = ({ economics }: StatedAccount) =>
    (economics.net_profit ?? 0) < 0 ? view.ink.loss : plain;
  const columns: readonly Column<StatedAccount>[] = [
    {
      title: "Account",
      align: "left",
      importance: 0,
      text: ({ name, account_id }) => name ?? account_id,
      flex: { least: 27, most: 27 },
    },
    right("Net sales", 3, ({ economics }) => fixed(economics.net_sales ?? 0, 0).padStart(9)),
    {
      ...right("Net profit", 0, ({ economics }) => fixed(economics.net_profit ?? 0, 0).padStart(9)),
      paint: profitPaint,
    },
    {
      title: "Of the gross profit go to",
      align: "left",
      importance: 1,
      text: eatersText,
      flex: { least: 38 },
    },
  ];
  return tableLines({ columns, rows: accounts }, view);
}

function storyLines({ accounts }: AccountsStatement, view: View): readonly string[] {
  const found = (id: string) => accounts.find(({ account_id }) => account_id === id);
  const [smith, jones] = [found(smithManufacturing.account_id), found(jonesMedical.account_id)];
  if (smith === undefined || jones === undefined) return [];
  return [...sideBySideLines(smith, jones, view), ""];
}

function howToGoOn({ ink }: View): readonly string[] {
  const account = `bin/warto account demo-book ${smithManufacturing.account_id}`;
  const commands = [
    ["bin/warto accounts demo-book", "every account"],
    [account, "one account in full"],
    [`${account} --why cost_to_serve`, "why a figure is so"],
    ["bin/warto init BOOK", "a book of your own"],
  ] as const;
  const width = Math.max(...commands.map(([command]) => command.length));
  return [
    ink.bold("Go on"),
    ...commands.map(([command, what]) => `  ${command.padEnd(width)}  ${ink.dim(what)}`),
  ];
}
