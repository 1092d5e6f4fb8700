/** `against`: the firm is worse off though it was to be better off. */
export type Verdict = "kept" | "fell_short" | "against" | "nothing_promised";

export interface PromisedAndBrought {
  readonly promised: number;
  readonly brought: number;
}

/** A promise is the middle of what may come: nobody is held to its last fifth. */
const allowedShortfall = 0.2;

/** Less than half a cent is no promise. */
const nothing = 0.005;

/** Returns what became of a promise. */
export function verdictOf(figures: PromisedAndBrought): Verdict {
  const { promised, brought } = figures;
  if (Math.abs(promised) < nothing) return "nothing_promised";
  if (brought >= keptFrom(figures)) return "kept";
  return promised > 0 && brought < 0 ? "against" : "fell_short";
}

/** Returns how far what was brought lies from where the verdict would be another one; null where there is none. */
export function distanceToAnother(figures: PromisedAndBrought): number | null {
  const { promised, brought } = figures;
  if (Math.abs(promised) < nothing) return null;
  const lines = promised > 0 ? [keptFrom(figures), 0] : [keptFrom(figures)];
  return Math.min(...lines.map((line) => Math.abs(brought - line)));
}

function keptFrom({ promised }: PromisedAndBrought): number {
  return promised - allowedShortfall * Math.abs(promised);
}
