import { documentText, orderChannel } from "../decision/handover/brief-texts.ts";
import type { BriefDocument, BriefProduct } from "../decision/handover/brief-rows.ts";
import { briefWords } from "../decision/handover/brief-words.ts";
import type { HandoverBrief } from "../decision/handover/handover-brief.ts";
import type { Speech } from "../lib/speech.ts";
import { html, type Markup } from "./browser/html.js";

/** Returns the open documents, and under a rule those not shown and all of them; null where nothing is open. */
export function documentTable({ receivables }: HandoverBrief, words: Speech): Markup | null {
  if (receivables === null || receivables.documents.length === 0) return null;
  const { documents, others, balance } = receivables;
  const rest =
    others.count === 0
      ? null
      : html`<tr><th scope="row" colspan="3">${words.say(briefWords.others, { n: others.count })}</th>${number(words.money(others.open, 2))}</tr>`;
  return html`<table><thead><tr>${head("document", words)}${head("due", words)}${head("overdue", words, "number")}${head("open", words, "number")}</tr></thead>
<tbody>${documents.map((one) => documentRow(one, words))}${rest}</tbody>
<tfoot><tr><th scope="row" colspan="3">${words.say(briefWords.all_open)}</th>${number(words.money(balance, 2))}</tr></tfoot></table>`;
}

function documentRow(document: BriefDocument, words: Speech): Markup {
  const { due_on, days_overdue, open } = document;
  const late = days_overdue === null || days_overdue === 0 ? "–" : words.number(days_overdue);
  return html`<tr><th scope="row">${documentText(document, words)}</th><td class="date">${due_on ?? "–"}</td>${number(late)}${number(words.money(open, 2))}</tr>`;
}

/** Returns the latest orders; null where there are none. */
export function orderTable({ latest_orders }: HandoverBrief, words: Speech): Markup | null {
  if (latest_orders.length === 0) return null;
  const rows = latest_orders.map(
    ({ order, on, channel, net }) =>
      html`<tr><th scope="row">${order}</th><td class="date">${on}</td><td>${orderChannel(channel, words)}</td>${number(words.money(net, 2))}</tr>`,
  );
  return html`<table><caption>${words.say(briefWords.latest_orders)}</caption><thead><tr>${head("order", words)}${head("placed", words)}${head("channel", words)}${head("amount", words, "number")}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** Returns the products bought most with their prices, or that there are none. */
export function productTable({ products }: HandoverBrief, words: Speech): Markup {
  if (products.length === 0) return html`<p>${words.say(briefWords.no_products)}</p>`;
  const figures = [
    "net_sales",
    "quantity",
    "average_price",
    "discount",
    "last_price",
    "last_sold",
  ] as const;
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="prices"><table class="prices"><thead><tr>${head("product", words)}${head("family", words)}${figures.map((title) => head(title, words, "number"))}</tr></thead>
<tbody>${products.map((product) => productRow(product, words))}</tbody></table></div>`;
}

function productRow(product: BriefProduct, words: Speech): Markup {
  const { product_id, name, family, net_sales, quantity, average_price, discount } = product;
  const { last_price, last_on } = product;
  const money = (price: number | null) => (price === null ? "–" : words.money(price, 2));
  const id =
    product_id === null || name === null ? null : html` <span class="id">${product_id}</span>`;
  return html`<tr><th scope="row">${name ?? product_id ?? "–"}${id}</th><td>${family ?? "–"}</td>${number(words.money(net_sales))}${number(quantityText(quantity, words))}${number(money(average_price))}${number(discount === null ? "–" : words.share(discount, 1))}${number(money(last_price))}${number(last_on ?? "–")}</tr>`;
}

function quantityText(quantity: number, words: Speech): string {
  return words.number(quantity, Number.isInteger(quantity) ? 0 : 2);
}

function head(title: keyof typeof briefWords, words: Speech, kind: "number" | "" = ""): Markup {
  const name = words.say(briefWords[title]);
  return kind === ""
    ? html`<th scope="col">${name}</th>`
    : html`<th scope="col" class="number">${name}</th>`;
}

function number(text: string): Markup {
  return html`<td class="number">${text}</td>`;
}
