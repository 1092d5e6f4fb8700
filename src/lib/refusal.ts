import type { Sentence } from "./language.ts";

/**
 * Refused input, thrown to the shell that maps it to an exit code or a response: one sentence that says what is
 * wrong, where, and what to do. Never for faults of the program.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly sentence: Sentence;

  constructor(sentence: Sentence, options?: ErrorOptions) {
    super(sentence.en, options);
    this.sentence = sentence;
  }
}
