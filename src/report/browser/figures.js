/**
 * How figures are written: what the panel of an account asks of the speech of a language, in the page as
 * on the way there.
 *
 * @typedef {object} Figures
 * @property {(amount: number, digits?: 0 | 2) => string} money
 * @property {(share: number, digits?: 0 | 1) => string} share
 * @property {(value: number, digits?: 0 | 1 | 2) => string} number
 */

/**
 * Returns the figures of a locale and currency.
 *
 * @param {string} locale
 * @param {string} currency
 * @returns {Figures}
 */
export function figuresOf(locale, currency) {
  const written = kept((key) => {
    const [style = "decimal", digits = "0"] = key.split(" ");
    return new Intl.NumberFormat(locale, {
      ...(style === "currency" ? { style, currency } : style === "percent" ? { style } : {}),
      minimumFractionDigits: Number(digits),
      maximumFractionDigits: Number(digits),
    });
  });
  return {
    money: (amount, digits = 0) => signed(written(`currency ${digits}`).format(amount)),
    share: (share, digits = 0) => signed(written(`percent ${digits}`).format(share)),
    number: (value, digits = 0) => signed(written(`decimal ${digits}`).format(value)),
  };
}

/**
 * @template Value
 * @param {(key: string) => Value} make
 * @returns {(key: string) => Value}
 */
function kept(make) {
  /** @type {Map<string, Value>} */
  const values = new Map();
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.set(key, value);
    return value;
  };
}

/**
 * Puts a true minus sign, and none before a zero.
 *
 * @param {string} text
 */
function signed(text) {
  if (!text.startsWith("-")) return text;
  return /[1-9]/.test(text) ? `−${text.slice(1)}` : text.slice(1);
}

/**
 * Returns a change with its sign, `+` too.
 *
 * @param {number} change
 * @param {(size: number) => string} write
 */
export function changeText(change, write) {
  const text = write(change);
  return change > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/**
 * Puts values where a text has `{name}`.
 *
 * @param {string} text
 * @param {Readonly<Record<string, string>>} values
 */
export function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[String(name)] ?? whole);
}
