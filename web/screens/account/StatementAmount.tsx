import { Money } from "../../parts/Money.tsx";
import { useSpeech } from "../../words/language-context.ts";
import type { StatementRow } from "./statement-rows.ts";

interface StatementAmountProps {
  readonly row: Pick<StatementRow, "is_sum">;
  readonly amount: number | null;
  readonly currency: string;
  readonly signed?: boolean;
}

/** An amount of the statement: what is taken off is no loss, a sum below nought is. */
export function StatementAmount({ row, amount, currency, signed = false }: StatementAmountProps) {
  const speech = useSpeech(currency);
  if (amount === null || row.is_sum)
    return <Money amount={amount} currency={currency} digits={2} signed={signed} />;
  return `${signed && amount > 0 ? "+" : ""}${speech.money(amount, 2)}`;
}
