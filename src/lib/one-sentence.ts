/** Returns clauses as one sentence, with a capital and a full stop; those that are null are left out. */
export function oneSentence(clauses: readonly (string | null)[]): string {
  const text = clauses.filter((clause) => clause !== null).join("; ");
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
