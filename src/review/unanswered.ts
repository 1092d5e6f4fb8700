import type { Question } from "./review.ts";

/** Returns a question that the book cannot answer: no number and no accounts, why, and what to bring. */
export function unanswered(
  question: Pick<Question, "id" | "question">,
  { answer, follows }: Pick<Question, "answer" | "follows">,
): Question {
  return { ...question, number: null, answer, follows, accounts: [] };
}
