import { zeros } from "../lib/column.ts";
import { type Priced, writeItemNetGains } from "./net-gains.ts";
import { emptyColumn, writeItemUses } from "./rows.ts";

/** The whole of an item done in one quarter. */
export interface ItemOption {
  /** `item × starts + start`. */
  readonly option: number;
  readonly item: number;
  readonly gain: number;
  readonly net: number;
  readonly rows: Int32Array;
  readonly amounts: Float64Array;
}

/** Returns the options of all items that may be done, at given prices. */
export function itemOptions(of: Priced): readonly ItemOption[] {
  const { problem } = of;
  const nets = zeros(problem.starts);
  const column = emptyColumn(problem);
  return problem.items.flatMap(({ gain }, item) => {
    writeItemNetGains(of, item, nets);
    return Array.from(gain).flatMap((whole, s): readonly ItemOption[] => {
      if (whole === Number.NEGATIVE_INFINITY) return [];
      const option = item * problem.starts + s;
      writeItemUses(problem, option, column);
      const rows = column.rows.slice(0, column.length);
      const amounts = column.amounts.slice(0, column.length);
      return [{ option, item, gain: whole, net: nets[s] ?? 0, rows, amounts }];
    });
  });
}
