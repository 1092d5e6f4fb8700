import { useSpeech } from "../words/language-context.ts";

interface MoneyProps {
  /** Currency units; null where the book cannot tell. */
  readonly amount: number | null;
  readonly currency: string;
  readonly digits?: 0 | 2;
  /** Whether a plus stands before a gain, as in a change. */
  readonly signed?: boolean;
}

/** An amount of money, losses in the colour of losses; a dash where it is not known. */
export function Money({ amount, currency, digits = 0, signed = false }: MoneyProps) {
  const speech = useSpeech(currency);
  if (amount === null) return <span className="soft">–</span>;
  const text = speech.money(amount, digits);
  return (
    <span className={amount < 0 ? "loss" : undefined}>
      {signed && amount > 0 ? `+${text}` : text}
    </span>
  );
}
