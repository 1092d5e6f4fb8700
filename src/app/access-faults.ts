import type { Sentence } from "../lib/language.ts";

/** What is asked for is not there, or not for this user to see: nobody is told which of the two. */
export class NotSeen extends Error {
  override readonly name = "NotSeen";
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

/** What is asked for is not for this user to do. */
export class NotAllowed extends Error {
  override readonly name = "NotAllowed";
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
