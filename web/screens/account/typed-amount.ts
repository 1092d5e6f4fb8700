const amount = /^[−-]?\d+(\.\d{1,2})?$/u;

/** Returns the amount that a person typed with a decimal point or comma, null for none, or that it cannot be read. */
export function typedAmount(text: string): number | null | "unreadable" {
  const bare = text.replaceAll(/[\s\u00a0\u202f$€£]|zł|USD|EUR|PLN/gu, "");
  if (bare === "") return null;
  const isGrouped = /^[−-]?\d{1,3}(,\d{3})+(\.\d{1,2})?$/u.test(bare);
  const plain = isGrouped ? bare.replaceAll(",", "") : bare.replace(",", ".");
  return amount.test(plain) ? Number(plain.replace("−", "-")) : "unreadable";
}
