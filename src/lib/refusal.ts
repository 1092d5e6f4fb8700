/**
 * Refused input, thrown to the shell that maps it to an exit code: one sentence that says what is
 * wrong, where, and what to do. Never for faults of the program.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
