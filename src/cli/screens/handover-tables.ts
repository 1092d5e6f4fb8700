import type {
  BriefDocument,
  BriefOrder,
  BriefProduct,
} from "../../decision/handover/brief-rows.ts";
import { documentText, orderChannel } from "../../decision/handover/brief-texts.ts";
import { briefWords } from "../../decision/handover/brief-words.ts";
import type { HandoverBrief } from "../../decision/handover/handover-brief.ts";
import type { Speech } from "../../lib/speech.ts";
import { type Column, tableLines } from "../text/table.ts";
import type { View } from "./view.ts";

interface OpenRow {
  readonly title: string;
  readonly due: string;
  readonly late: string;
  readonly open: number;
}

/** Returns the open documents, and under a rule all that is open; nothing where nothing is. */
export function documentLines(
  { receivables }: HandoverBrief,
  view: View,
  words: Speech,
): readonly string[] {
  if (receivables === null || receivables.documents.length === 0) return [];
  const { documents, others, balance } = receivables;
  const sum = (title: string, open: number) => ({ title, due: "", late: "", open });
  const rest = sum(words.say(briefWords.others, { n: others.count }), others.open);
  return tableLines(
    {
      columns: [
        { ...column("document", words, ({ title }: OpenRow) => title), flex: { least: 12 } },
        column("due", words, ({ due }: OpenRow) => due),
        figure("overdue", words, ({ late }: OpenRow) => late),
        figure("open", words, ({ open }: OpenRow) => words.money(open, 2)),
      ],
      rows: [...documents.map((one) => openRow(one, words)), ...(others.count > 0 ? [rest] : [])],
      foot: [sum(words.say(briefWords.all_open), balance)],
    },
    view,
  );
}

function openRow(document: BriefDocument, words: Speech): OpenRow {
  const { due_on, days_overdue, open } = document;
  const late = days_overdue === null || days_overdue === 0 ? "–" : words.number(days_overdue);
  return { title: documentText(document, words), due: due_on ?? "–", late, open };
}

/** Returns the latest orders; nothing where there are none. */
export function orderLines(
  { latest_orders }: HandoverBrief,
  view: View,
  words: Speech,
): readonly string[] {
  if (latest_orders.length === 0) return [];
  const columns = [
    { ...column("latest_orders", words, ({ order }: BriefOrder) => order), flex: { least: 12 } },
    column("placed", words, ({ on }: BriefOrder) => on),
    column("channel", words, ({ channel }: BriefOrder) => orderChannel(channel, words)),
    figure("amount", words, ({ net }: BriefOrder) => words.money(net, 2)),
  ];
  return tableLines({ columns, rows: latest_orders }, view);
}

/** Returns the products bought most with their prices; nothing where there are none. */
export function productLines(
  { products }: HandoverBrief,
  view: View,
  words: Speech,
): readonly string[] {
  if (products.length === 0) return [];
  const money = (price: number | null) => (price === null ? "–" : words.money(price, 2));
  const share = (part: number | null) => (part === null ? "–" : words.share(part, 1));
  const columns = [
    { ...column("product", words, productName), flex: { least: 14 } },
    figure("net_sales", words, ({ net_sales }: BriefProduct) => words.money(net_sales)),
    figure("average_price", words, ({ average_price }: BriefProduct) => money(average_price)),
    figure("discount", words, ({ discount }: BriefProduct) => share(discount)),
    figure("last_price", words, ({ last_price }: BriefProduct) => money(last_price)),
    figure("last_sold", words, ({ last_on }: BriefProduct) => last_on ?? "–"),
  ];
  return tableLines({ columns, rows: products }, view);
}

function productName({ name, product_id }: BriefProduct): string {
  return name ?? product_id ?? "–";
}

function column<Row>(
  title: keyof typeof briefWords,
  words: Speech,
  text: (row: Row) => string,
): Column<Row> {
  return { title: words.say(briefWords[title]), align: "left", importance: 0, text };
}

function figure<Row>(
  title: keyof typeof briefWords,
  words: Speech,
  text: (row: Row) => string,
): Column<Row> {
  return { ...column(title, words, text), align: "right" };
}
