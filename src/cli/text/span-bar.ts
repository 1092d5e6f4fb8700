/** A piece of a scale: from `low` to `high` of what runs from `least` to `most`. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Returns a bar of `width` columns, drawn to half a column. A span too short to see is a thin line;
 * where the scale goes below zero, zero is drawn.
 */
export function spanBar({ low, high, least, most }: Span, width: number): string {
  const range = most - least;
  if (range <= 0 || !Number.isFinite(width)) return "";
  const halves = (value: number) => Math.round(((value - least) / range) * width * 2);
  const [start, end] = [halves(low), halves(high)];
  const zero = least < 0 ? Math.min(width - 1, Math.floor(halves(0) / 2)) : -1;
  const isThin = high > low && start === end;
  const thin = Math.min(width - 1, Math.floor(start / 2));
  const cells = Array.from({ length: width }, (_, i) => {
    if (isThin && i === thin) return "▏";
    return cell(start <= i * 2 && i * 2 < end, start <= i * 2 + 1 && i * 2 + 1 < end, i === zero);
  });
  return cells.join("").trimEnd();
}

function cell(left: boolean, right: boolean, isZero: boolean): string {
  if (left && right) return "█";
  if (left) return "▌";
  if (right) return "▐";
  return isZero ? "│" : " ";
}
