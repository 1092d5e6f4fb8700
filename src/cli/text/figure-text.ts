const formats = [0, 1, 2].map(
  (digits) =>
    new Intl.NumberFormat("en-US", {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
);
const minutes = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const rates = new Intl.NumberFormat("en-US", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
});

const fine = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 4 });

/** Returns `1,234.50`; never `-0.00`. */
export function fixed(value: number, digits: 0 | 1 | 2): string {
  const text = formats[digits]?.format(value) ?? String(value);
  return /^-[0.,]+$/.test(text) ? text.slice(1) : text;
}

/** Returns `1,234.5`, with no more decimals than are there. */
export function loose(value: number): string {
  return minutes.format(value);
}

/** Returns a price per minute or piece, to six decimals where it has them. */
export function rateText(value: number): string {
  return rates.format(value);
}

/** Returns a share as `12.5%`. */
export function percent(share: number): string {
  return `${fixed(share * 100, 1)}%`;
}

/** Returns `1 order`, `2 orders`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${fixed(count, 0)} ${count === 1 ? one : many}`;
}

/** Returns decimal text from a ledger, `1234567.5000`, as `1,234,567.50`. */
export function decimalText(text: string): string {
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === "") return text;
  const decimals = part.replace(/0+$/, "").padEnd(2, "0");
  return `${sign}${whole.replaceAll(/\B(?=(\d{3})+$)/g, ",")}.${decimals}`;
}

/** Returns money with two decimals, or with up to four where it has them. */
export function moneyText(value: number): string {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
    ? fixed(value, 2)
    : fine.format(value);
}
