import { queryOptions } from "@tanstack/react-query";
import type { AccountBasis } from "../../src/api/account-basis.ts";
import type { AccountStatement } from "../../src/api/account-statement.ts";
import type { AccountTable } from "../../src/api/account-table.ts";
import type { AccountTimeline } from "../../src/api/account-timeline.ts";
import type { AccountsStatement } from "../../src/api/accounts-statement.ts";
import type { Explanation } from "../../src/api/explanation.ts";
import type { WireChange, WirePage, WireRecord } from "../../src/api/records.ts";
import type { Session } from "../../src/api/session.ts";
import type { Language } from "../../src/lib/language.ts";
import type { RecordKind } from "../../src/record/record-kinds.ts";
import type { ReviewInBrief } from "../../src/review/review.ts";
import { pathWith, request } from "./request.ts";

/** The ends of the window that is looked at; what is not given is left to the ledger. */
export interface AskedWindow {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: () => request<Session>("/api/session"),
  staleTime: Number.POSITIVE_INFINITY,
});

export function reviewQuery(window: AskedWindow, language: Language) {
  return queryOptions({
    queryKey: ["book", "review", window, language],
    queryFn: ({ signal }) =>
      request<ReviewInBrief>(pathWith("/api/review/brief", { ...window, language }), { signal }),
  });
}

export function accountsQuery(window: AskedWindow) {
  return queryOptions({
    queryKey: ["book", "accounts", window],
    queryFn: ({ signal }) =>
      request<AccountsStatement>(pathWith("/api/accounts", { ...window }), { signal }),
  });
}

export function accountTableQuery(window: AskedWindow) {
  return queryOptions({
    queryKey: ["book", "account-table", window],
    queryFn: ({ signal }) =>
      request<AccountTable>(pathWith("/api/account-table", { ...window }), { signal }),
    structuralSharing: false,
  });
}

export function accountQuery(account: string, window: AskedWindow, language: Language) {
  return queryOptions({
    queryKey: ["book", "account", account, window, language],
    queryFn: ({ signal }) =>
      request<AccountStatement>(
        pathWith(`/api/accounts/${encodeURIComponent(account)}`, { ...window, language }),
        { signal },
      ),
  });
}

export function whyQuery(account: string, line: string, window: AskedWindow) {
  return queryOptions({
    queryKey: ["book", "why", account, line, window],
    queryFn: ({ signal }) =>
      request<Explanation>(
        pathWith(`/api/accounts/${encodeURIComponent(account)}/why/${encodeURIComponent(line)}`, {
          ...window,
        }),
        { signal },
      ),
  });
}

export function recordsQuery<Kind extends RecordKind>(kind: Kind, account_id?: string) {
  return queryOptions({
    queryKey: ["records", kind, account_id ?? null],
    queryFn: ({ signal }) =>
      request<WirePage<WireRecord<Kind>>>(
        pathWith(`/api/records/${kind}`, { account_id, limit: 1000 }),
        { signal },
      ),
  });
}

export const changesQuery = queryOptions({
  queryKey: ["records", "changes"],
  queryFn: ({ signal }) => request<WirePage<WireChange>>("/api/changes", { signal }),
});

export function accountBasisQuery(account: string, window: AskedWindow) {
  return queryOptions({
    queryKey: ["book", "basis", account, window],
    queryFn: ({ signal }) =>
      request<AccountBasis>(
        pathWith(`/api/accounts/${encodeURIComponent(account)}/basis`, { ...window }),
        { signal },
      ),
  });
}

export function accountTimelineQuery(account: string, window: AskedWindow) {
  return queryOptions({
    queryKey: ["book", "timeline", account, window],
    queryFn: ({ signal }) =>
      request<AccountTimeline>(
        pathWith(`/api/accounts/${encodeURIComponent(account)}/timeline`, { ...window }),
        { signal },
      ),
  });
}
