import type { Highs, Model } from "highs";
import type { LinearProgram } from "./linear-program.ts";

/** Returns what `use` makes of a program in HiGHS, its choices whole or, relaxed, any share from 0 to 1. */
export function withHighsModel<Answer>(
  highs: Highs,
  { program, relaxed }: { readonly program: LinearProgram; readonly relaxed: boolean },
  use: (model: Model) => Answer,
): Answer {
  const { gains, choices, columns, rows } = program;
  const { continuous, integer } = highs.constants.variableType;
  const [numCols, numRows] = [gains.length, rows.lower.length];
  const data = {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: gains,
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: { format: "csc" as const, numRows, numCols, ...columns },
    integrality: new Int32Array(numCols).fill(relaxed ? continuous : integer, 0, choices),
  };
  return highs.withModel(data, (model) => {
    model.options.set("output_flag", false);
    return use(model);
  });
}
