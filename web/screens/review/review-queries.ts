import { queryOptions } from "@tanstack/react-query";
import type { AccountsToAsk } from "../../../src/api/reviews.ts";
import type { AskedWindow } from "../../api/queries.ts";
import { pathWith, request } from "../../api/request.ts";

/** Whom the seller is asked about before any figure is shown. */
export function accountsToAskQuery({ from, to }: AskedWindow) {
  return queryOptions({
    queryKey: ["book", "accounts to ask", { from, to }],
    queryFn: ({ signal }) =>
      request<AccountsToAsk>(pathWith("/api/reviews/accounts-to-ask", { from, to }), { signal }),
  });
}
