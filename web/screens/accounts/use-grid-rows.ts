import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { hiddenHeight, roomAround, rowHeight } from "./grid-measures.ts";
import { usePrinting } from "./use-printing.ts";

/** The rows that are in the page. */
export interface GridRows {
  readonly drawn: readonly { readonly index: number }[];
  /** Pixels of the rows out of sight. */
  readonly above: number;
  readonly below: number;
  readonly reveal: (index: number) => void;
  /** How many of all rows are printed; null while nothing is, or all are. */
  readonly printed: number | null;
}

const mostPrinted = 1000;

/** Returns which of so many rows are drawn: those in sight, on paper the first thousand. */
export function useGridRows(count: number, scroller: RefObject<HTMLElement | null>): GridRows {
  const isPrinting = usePrinting();
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here alone, and memoized nowhere
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollPaddingEnd: hiddenHeight,
    overscan: 10,
  });
  const drawn = isPrinting ? firstPlaces(count) : virtual.getVirtualItems();
  const [above, below] = isPrinting ? [0, 0] : roomAround(virtual.getTotalSize(), drawn);
  return {
    drawn,
    above,
    below,
    reveal: (index) => virtual.scrollToIndex(index),
    printed: isPrinting && count > mostPrinted ? mostPrinted : null,
  };
}

function firstPlaces(count: number): readonly { readonly index: number }[] {
  return Array.from({ length: Math.min(count, mostPrinted) }, (_, index) => ({ index }));
}
