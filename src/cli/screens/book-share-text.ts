import type { AccountStatement } from "../../api/account-statement.ts";
import { fixed, percent } from "../text/figure-text.ts";

/** Returns how much of the book an account is, and where it stands, in a sentence. */
export function bookShareText({
  active,
  share_of_book,
  rank,
  economics,
}: AccountStatement): string {
  if (!active) return "Nothing happened with this account in these days.";
  if (rank === null) return "It bought nothing in these days.";
  const parts = [
    part(share_of_book.net_sales, "net sales"),
    part(share_of_book.gross_profit, "gross profit"),
    part(share_of_book.cost_to_serve, "cost to serve"),
    part(share_of_book.problems, "problems"),
  ].filter((text) => text !== null);
  const bySales = `Number ${fixed(rank.net_sales, 0)} of ${fixed(rank.of, 0)} by net sales`;
  const place =
    economics.net_profit === null
      ? bySales
      : `${bySales}, number ${fixed(rank.net_profit, 0)} by net profit`;
  return parts.length === 0 ? `${place}.` : `${place}. Of the book it has ${parts.join(", ")}.`;
}

function part(share: number | null, of: string): string | null {
  return share === null || share === 0 ? null : `${percent(share)} of ${of}`;
}
