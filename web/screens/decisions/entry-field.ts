/** A field of a form by which something is written down. */
export type EntryField<Name extends string = string> = {
  readonly name: Name;
  readonly label: string;
  readonly isRequired?: boolean;
  /** Whether it takes the room that is left. */
  readonly isWide?: boolean;
  /** Whether what it says holds for the next entry as well. */
  readonly stays?: boolean;
} & (
  | { readonly kind: "text"; readonly longest: number }
  | { readonly kind: "date"; readonly from?: string }
  | { readonly kind: "amount" }
  | { readonly kind: "account" }
  | { readonly kind: "choice"; readonly choices: readonly EntryChoice[] }
);

export interface EntryChoice {
  readonly value: string;
  readonly text: string;
}

/** What is written in the fields, by their names. */
export type Entry<Name extends string = string> = Readonly<Record<Name, string>>;

/** Returns what of a written entry holds for the next one as well. */
export function writtenForNext(fields: readonly EntryField[], written: Entry): Entry {
  const staying = new Set(fields.filter(({ stays }) => stays).map(({ name }) => name));
  return Object.fromEntries(Object.entries(written).filter(([name]) => staying.has(name)));
}
