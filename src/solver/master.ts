import type { Highs, Model, ModelStatusCode } from "highs";
import { zeros } from "../lib/column.ts";
import type { PlanPrices, PlanProblem } from "../plan/problem.ts";
import { type NoOptimum, noOptimum } from "./highs-end.ts";
import { type LinearProgram, shareColumns } from "./linear-program.ts";
import { pricesOfDuals } from "./prices-of-duals.ts";
import { type ProgramRows, programRows } from "./program-rows.ts";

/**
 * A relaxed program to which choices are added, in HiGHS. At first its limits may be exceeded: its value is how far
 * they must be, below zero, until it is told to keep them and its value is what the plan gains.
 */
export interface Master {
  add(choices: LinearProgram): void;
  run(): MasterOptimum | NoOptimum;
  keepLimits(): void;
}

export interface MasterOptimum {
  readonly kind: "solved";
  readonly value: number;
  readonly prices: PlanPrices;
  /** By account: what its choice gains beyond the prices of what it uses. */
  readonly account_duals: Float64Array;
}

const primalSimplex = 4;

/** Returns what `use` makes of a problem's program, which holds its items and none of its choices yet. */
export function withMaster<Answer>(
  highs: Highs,
  problem: PlanProblem,
  use: (master: Master) => Answer,
): Answer {
  const rows = programRows(problem);
  return highs.withModel(easedRows(highs, rows), (model) => {
    model.options.set("output_flag", false);
    // Choices are added to a basis that keeps to all rows: there the primal method goes on, the dual one begins anew.
    model.options.set("simplex_strategy", primalSimplex);
    const master = masterIn(highs, model, rows);
    master.add(shareColumns(problem));
    return use(master);
  });
}

function masterIn(highs: Highs, model: Model, rows: ProgramRows): Master {
  const eased = rowsOfLimits(rows).length + 1;
  const gains: number[] = [];
  let isKept = false;
  return {
    add: ({ choices, gains: added, columns }) => {
      const [count, numRows] = [added.length, rows.lower.length];
      if (count === 0) return;
      // The rows of accounts hold choices to 1 already.
      const upper = zeros(count).fill(1).fill(Infinity, 0, choices);
      model.addCols({
        cost: isKept ? added : zeros(count),
        lower: zeros(count),
        upper,
        matrix: { format: "csc", numRows, numCols: count, ...columns },
      });
      gains.push(...added);
    },
    run: () => {
      const modelStatus = runOrBeginAnew(highs, model);
      const without = noOptimum(highs, modelStatus);
      if (without !== null) return without;
      const { rowDual } = model.getSolution();
      return {
        kind: "solved",
        value: model.getObjectiveValue(),
        prices: pricesOfDuals(rows, rowDual),
        account_duals: rowDual.subarray(0, rows.first_item),
      };
    },
    keepLimits: () => {
      isKept = true;
      const excess = { kind: "range", from: 0, to: eased - 1 } as const;
      model.changeColsBounds(excess, zeros(eased), zeros(eased));
      if (gains.length === 0) return;
      const others = { kind: "range", from: eased, to: eased + gains.length - 1 } as const;
      model.changeColsCost(others, gains);
    },
  };
}

/** A basis that has served many runs may be too far off to go on from. */
function runOrBeginAnew({ constants }: Highs, model: Model): ModelStatusCode {
  const { modelStatus } = model.run();
  if (modelStatus !== constants.modelStatus.unknown) return modelStatus;
  model.clearSolver();
  return model.run().modelStatus;
}

/**
 * A program of nothing but columns by which limits are exceeded, each at the loss of one, and an idle one: HiGHS looks at no
 * row of a program without columns, not even at one that cannot be kept to.
 */
function easedRows(highs: Highs, rows: ProgramRows) {
  const limits = rowsOfLimits(rows);
  const [numCols, numRows] = [limits.length + 1, rows.lower.length];
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: zeros(numCols).fill(-1),
    colLower: zeros(numCols),
    colUpper: zeros(numCols).fill(Infinity),
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: {
      format: "csc" as const,
      numRows,
      numCols,
      starts: Int32Array.from({ length: numCols + 1 }, (_, column) =>
        Math.min(column, limits.length),
      ),
      indices: limits,
      values: Float64Array.from(limits, (row) => (rows.upper[row] === Infinity ? 1 : -1)),
    },
  };
}

function rowsOfLimits({ limits, changes, floors }: ProgramRows): Int32Array {
  return Int32Array.from([...limits, ...changes, ...floors].filter((row) => row !== -1));
}
