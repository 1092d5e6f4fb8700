/** The longest row, in bytes. */
export const longestRow = 16_000_000;

/** Follows a row that is too long to hold, to its end, and keeps only which value is the long one. */
export class OversizeRow {
  readonly #delimiter: string;
  #column = 0;
  #size = 0;
  #quoted = false;
  #fresh = true;
  #done = false;
  #longest = { column: 0, size: -1 };

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Whether the row's end has been seen. */
  get done(): boolean {
    return this.#done;
  }

  /** The place (from 0) and size in bytes of its longest value. */
  get longest(): { readonly column: number; readonly size: number } {
    const current = { column: this.#column, size: this.#size };
    return current.size > this.#longest.size ? current : this.#longest;
  }

  /** Returns how much of the text belongs to the row; the rest is to be fed again, with more. */
  feed(text: string): number {
    let at = 0;
    while (at < text.length && !this.#done) {
      if (this.#fresh) at = this.#open(text, at);
      const next = this.#quoted ? this.#inQuotes(text, at) : this.#plain(text, at);
      if (next === null) return this.#quoted ? at : text.length;
      at = next;
    }
    return at;
  }

  #open(text: string, at: number): number {
    this.#fresh = false;
    this.#quoted = text[at] === '"';
    return this.#quoted ? at + 1 : at;
  }

  /** Leaves the quotes at a run of an odd number of them; a run at the text's end may go on. */
  #inQuotes(text: string, from: number): number | null {
    const quote = text.indexOf('"', from);
    if (quote === -1) {
      this.#size += text.length - from;
      return text.length;
    }
    let end = quote;
    while (text[end] === '"') end += 1;
    this.#size += quote - from;
    if (end === text.length) return this.#heldBack(quote, from);
    const closing = (end - quote) % 2;
    this.#size += end - quote - closing;
    this.#quoted = closing === 0;
    return end;
  }

  #heldBack(quote: number, from: number): number | null {
    return quote > from ? quote : null;
  }

  #plain(text: string, from: number): number | null {
    const newline = text.indexOf("\n", from);
    const delimiter = text.indexOf(this.#delimiter, from);
    const end = delimiter === -1 || (newline !== -1 && newline < delimiter) ? newline : delimiter;
    this.#size += (end === -1 ? text.length : end) - from;
    if (end === -1) return null;
    this.#longest = this.longest;
    this.#done = end === newline;
    this.#column += 1;
    this.#size = 0;
    this.#fresh = true;
    return end + 1;
  }
}
