/** The public surface: a book, its statements, and the pure rooms beneath them. */
export { profitConcentration, type ProfitConcentration } from "./account/profit-concentration.ts";
export { type Shown, type ShownAccount, shown } from "./account/shown.ts";
export { type Statement, statement } from "./account/statement.ts";
export { type WhaleCurve, whaleCurve } from "./account/whale.ts";
export { type Book, createBook, type Resources, readCostModel, withBook } from "./app/book.ts";
export { type Imported, type ImportRequest, importFiles } from "./app/import-files.ts";
export { type ReviewRequest, reviewBook } from "./app/review-book.ts";
export { type AccountStatement, stateAccount } from "./app/state-account.ts";
export { type AccountsStatement, stateAccounts } from "./app/state-accounts.ts";
export { type CostModel, parseCostModel } from "./costing/cost-model.ts";
export type { Engine, ImportOptions, Progress, Steering } from "./engine/engine.ts";
export type { Facts, FactsQuery } from "./ledger/facts.ts";
export type { Reading, Rejection } from "./ledger/reading.ts";
export { type Table, type TableName, tableNames, tableOf } from "./ledger/tables.ts";
export { type Tally, tally } from "./ledger/tally.ts";
export { Refusal } from "./lib/refusal.ts";
export { reportPage } from "./report/report-page.ts";
export type { Review } from "./review/review.ts";
