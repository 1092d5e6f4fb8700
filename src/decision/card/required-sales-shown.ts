import type { Wording } from "../../lib/language.ts";
import type { Speech } from "../../lib/speech.ts";
import { ratio } from "../../lib/ratio.ts";
import { requiredSales } from "../required-sales.ts";
import { grossProfit } from "../year.ts";
import type { RequiredSales } from "./card.ts";
import type { CardQuestion } from "./card-question.ts";
import { toBasisPoints, toHundredths } from "./to-hundredths.ts";

/**
 * Returns what an account would have to buy to carry its sellers' hours, at its own margin and with the share of gross
 * profit that the whole book spends on them. Null where it takes none, or either is not above zero.
 */
export function requiredSalesOf(question: CardQuestion, speech: Speech): RequiredSales | null {
  const { account, firm, book_gross_profit } = question;
  const selling = (hoursOf: (role: number) => number) =>
    firm.roles.reduce(
      (sum, { rate, selling: sells }, role) => sum + (sells ? rate * hoursOf(role) : 0),
      0,
    );
  const selling_cost = selling((role) => account.today.hours[role] ?? 0);
  const spent = selling((role) => firm.roles[role]?.used_hours ?? 0);
  const selling_share = Math.max(0, ratio(spent, book_gross_profit) ?? 0);
  const margin = ratio(grossProfit(account.today), account.today.net_sales) ?? 0;
  const net_sales = requiredSales({ selling_cost, selling_share, margin });
  if (net_sales === null || selling_cost === 0) return null;
  const figures = {
    cost: speech.money(selling_cost),
    share: speech.share(selling_share),
    margin: speech.share(margin, 1),
    required: speech.money(net_sales),
    bought: speech.money(account.today.net_sales),
  };
  return {
    net_sales: toHundredths(net_sales),
    selling_cost: toHundredths(selling_cost),
    selling_share: toBasisPoints(selling_share),
    margin: toBasisPoints(margin),
    sentence: speech.say(carries, figures),
  };
}

const carries: Wording = {
  en: "The sellers’ hours it gets cost {cost} a year. The book spends {share} of gross profit on such hours; at a margin of {margin} it takes net sales of {required} to carry them, and it buys for {bought}.",
  pl: "Godziny handlowców poświęcone klientowi kosztują {cost} rocznie. Na takie godziny idzie {share} marży brutto całego portfela; przy marży {margin} uniosłaby je sprzedaż {required}, a klient kupuje za {bought}.",
};
