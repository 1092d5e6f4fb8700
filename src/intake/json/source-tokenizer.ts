import { Tokenizer } from "@streamparser/json";
import { SourceNumber } from "./json-text.ts";

/** A tokenizer that keeps numbers as they are written. */
export class SourceTokenizer extends Tokenizer {
  protected override parseNumber(text: string): number {
    // The parser passes numbers on without looking at them, and what comes out of it is read as unknown.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- so the type claimed here is never relied on
    return new SourceNumber(text) as unknown as number;
  }
}
