import { monthsOfAxes } from "../account/sampling-error.ts";
import { type Statement, statement } from "../account/statement.ts";
import { toldBy } from "../account/told.ts";
import { bookTyping } from "../account/typing.ts";
import type { StatedType } from "../account/account-type.ts";
import {
  type CostModelPreview,
  type MovedAccount,
  type MovedBook,
  type MovedCapacity,
  type MovedLine,
  movedLines,
  type ShownUse,
} from "../api/cost-model.ts";
import { type CostModel, parseCostModel } from "../costing/cost-model.ts";
import type { CapacityLine } from "../costing/cost-to-serve.ts";
import { activeAccounts } from "../ledger/active-accounts.ts";
import { isProspect } from "../ledger/prospect.ts";
import type { Facts } from "../ledger/facts.ts";
import { type Tally, tally } from "../ledger/tally.ts";
import { byName } from "../lib/by-name.ts";
import { sumOf } from "../lib/column.ts";
import { startOfMonth, type Window } from "../lib/day.ts";
import { toTheCent } from "../lib/ten-thousandths.ts";
import { type Book, parseBookCostModel } from "./book.ts";
import { factsTerms } from "./facts-terms.ts";
import {
  type AskedWindow,
  shownWindow,
  statementWindow,
  windowBefore,
} from "./statement-window.ts";

export interface PreviewQuestion {
  readonly toml: string;
  readonly window: AskedWindow | null;
}

/** Returns what a changed cost model makes of the book, or what is wrong with it; writes nothing. */
export async function previewCostModel(
  book: Book,
  { toml, window: asked }: PreviewQuestion,
): Promise<CostModelPreview> {
  const parsed = parseCostModel(toml);
  if (!parsed.ok) return { problems: parsed.problem, moved: null };
  const window = await statementWindow(book.engine, asked);
  const saved = await parseBookCostModel(book.folder);
  const view = saved.ok ? await savedView(book, window, saved.value) : null;
  const facts = await factsUnder(book, window, parsed.value);
  const begun = performance.now();
  const moved = movedBook(view, viewOf(facts, parsed.value));
  return {
    problems: [],
    moved: { ...moved, window: shownWindow(window), computed_in: performance.now() - begun },
  };
}

/** A book's window under one cost model. */
interface View {
  readonly statement: Statement;
  readonly types: readonly (StatedType | null)[];
}

interface WindowFacts {
  readonly facts: Facts;
  readonly tally: Tally;
  /** Of the window before; null where the ledger does not reach back that far. */
  readonly before: Tally | null;
}

function savedView(book: Book, window: Window, model: CostModel): Promise<View> {
  return book.keep(`cost model's view ${JSON.stringify([window, model])}`, async () =>
    viewOf(await factsUnder(book, window, model), model),
  );
}

function factsUnder(book: Book, window: Window, model: CostModel): Promise<WindowFacts> {
  const terms = factsTerms(model);
  return book.keep(`facts ${JSON.stringify([window, terms])}`, async () => {
    const span = await book.engine.span();
    const earlier = windowBefore(window);
    const reaches = span !== null && earlier.from >= startOfMonth(span.from);
    const facts = await book.engine.facts({ window, ...terms }, {});
    const before = reaches ? await book.engine.facts({ window: earlier, ...terms }, {}) : null;
    return { facts, tally: tally(facts), before: before === null ? null : tally(before) };
  });
}

function viewOf(window: WindowFacts, model: CostModel): View {
  const now = statement(window.tally, model);
  const before = window.before === null ? null : statement(window.before, model);
  const typing = bookTyping({ now, before, months: monthsOfAxes(window.facts, model) });
  const active = new Set(activeAccounts(now.tally));
  const isTyped = (account: number) => active.has(account) && !isProspect(now.tally, account);
  return {
    statement: now,
    types: typing.typings.map(({ type }, i) => (isTyped(i) ? type : null)),
  };
}

function movedBook(saved: View | null, changed: View): Omit<MovedBook, "window" | "computed_in"> {
  const accounts = saved === null ? [] : movedAccounts(saved, changed);
  return {
    currency: changed.statement.model.currency,
    totals: byName(movedLines, (line) => ({
      saved: saved === null ? null : totalOfLine(saved, line),
      changed: totalOfLine(changed, line),
    })),
    capacity: movedCapacity(saved, changed),
    types_changed: accounts.filter(hasNewType).length,
    accounts: shownMoves(accounts),
  };
}

const restsOnGoods: ReadonlySet<MovedLine> = new Set(["gross_profit", "net_profit"]);

function totalOfLine({ statement: of }: View, line: MovedLine): number | null {
  if (restsOnGoods.has(line) && !toldBy(of).goods) return null;
  if (of.missing.includes(line)) return null;
  return toTheCent(sumOf(of.lines[line]));
}

function movedAccounts(saved: View, changed: View): readonly MovedAccount[] {
  const { id, name } = changed.statement.tally.accounts;
  const place = new Map(saved.statement.tally.accounts.id.map((one, i) => [one, i]));
  return id.flatMap((account_id, i): readonly MovedAccount[] => {
    const before = place.get(account_id);
    const type_changed = changed.types[i] ?? null;
    if (before === undefined || type_changed === null) return [];
    return [
      {
        account_id,
        name: name[i] ?? null,
        type_saved: saved.types[before] ?? null,
        type_changed,
        net_profit_saved: toTheCent(saved.statement.lines.net_profit[before] ?? 0),
        net_profit_changed: toTheCent(changed.statement.lines.net_profit[i] ?? 0),
      },
    ];
  });
}

const mostMoves = 12;
const mostNewTypes = 30;

/** The largest moves of money, and changes of type behind them. */
function shownMoves(accounts: readonly MovedAccount[]): readonly MovedAccount[] {
  const size = (of: MovedAccount) => Math.abs(of.net_profit_changed - of.net_profit_saved);
  const bySize = accounts
    .filter((account) => size(account) >= 0.01 || hasNewType(account))
    .toSorted((a, b) => size(b) - size(a));
  const newTypes = bySize.filter(hasNewType).slice(0, mostNewTypes);
  const shown = new Set([...bySize.slice(0, mostMoves), ...newTypes]);
  return bySize.filter((account) => shown.has(account));
}

function hasNewType({ type_saved, type_changed }: MovedAccount): boolean {
  return type_saved !== type_changed;
}

function movedCapacity(saved: View | null, changed: View): readonly MovedCapacity[] {
  const before = saved?.statement.service.capacity ?? [];
  const after = changed.statement.service.capacity;
  const roles = new Set([...after, ...before].map(({ role }) => role));
  const useOf = (lines: readonly CapacityLine[], role: string) => {
    const line = lines.find((one) => one.role === role);
    return line === undefined ? null : shownUse(line);
  };
  return [...roles].map((role) => ({
    role,
    saved: useOf(before, role),
    changed: useOf(after, role),
  }));
}

function shownUse(line: CapacityLine): ShownUse {
  const { supplied_minutes, used_minutes, unused_minutes, unused_cost } = line;
  return { supplied_minutes, used_minutes, unused_minutes, unused_cost: toTheCent(unused_cost) };
}
