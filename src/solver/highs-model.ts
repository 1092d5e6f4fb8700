import type { Highs, ModelData } from "highs";
import type { LinearProgram } from "./linear-program.ts";

/** Returns a program as HiGHS reads it, its choices whole. */
export function highsModel({ constants }: Highs, program: LinearProgram): ModelData {
  const { gains, choices, columns, rows } = program;
  const { continuous, integer } = constants.variableType;
  const [numCols, numRows] = [gains.length, rows.lower.length];
  return {
    numCols,
    numRows,
    sense: constants.objectiveSense.maximize,
    colCost: gains,
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: { format: "csc", numRows, numCols, ...columns },
    integrality: new Int32Array(numCols).fill(integer, 0, choices).fill(continuous, choices),
  };
}
