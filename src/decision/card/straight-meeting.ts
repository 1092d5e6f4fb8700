import { isSameWay, type WayName, type WeighedWay } from "./weighed-way.ts";

type Ways = readonly WeighedWay[];

/**
 * Returns where on a walk another way first becomes worth as much as the advised one: 0 at its start, 1 at its end, Infinity where none
 * ever does. Null where, as far as the walk's start, middle and end tell, worths do not go along straight lines or other ways
 * are open.
 */
export function straightMeeting(
  [start, middle, end]: readonly [Ways, Ways, Ways],
  advised: WayName,
): number | null {
  const isStraight = start.every((way, i) => isOnLine(way, middle[i], end[i]));
  if (!isStraight || middle.length !== start.length || end.length !== start.length) return null;
  const own = start.findIndex(({ way }) => isSameWay(way, advised));
  const ahead = (ways: Ways, i: number) => (ways[own]?.worth ?? 0) - (ways[i]?.worth ?? 0);
  const meetings = start.map((_, i) => {
    const [from, to] = [ahead(start, i), ahead(end, i)];
    return i === own || to >= from ? Infinity : from / (from - to);
  });
  return Math.min(...meetings);
}

/** Of what worths come to. */
const rounding = 1e-9;

function isOnLine(start: WeighedWay, middle?: WeighedWay, end?: WeighedWay): boolean {
  if (middle === undefined || end === undefined) return false;
  if (!isSameWay(start.way, middle.way) || !isSameWay(start.way, end.way)) return false;
  const most = Math.max(1, Math.abs(start.worth), Math.abs(end.worth));
  return Math.abs(start.worth + end.worth - 2 * middle.worth) <= rounding * most;
}
