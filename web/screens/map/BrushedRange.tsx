import type { AccountsSearch } from "../accounts/accounts-search.ts";
import { rangeIn, stretchOfRange } from "./map-brush.ts";
import { type MapField, mapScales, type MapSize } from "./map-points.ts";

interface BrushedRangeProps {
  readonly search: AccountsSearch;
  readonly field: MapField;
  readonly size: MapSize;
}

/** The ranges that the address filters by, as they lie on the map. */
export function BrushedRange({ search, field, size }: BrushedRangeProps) {
  const { x, y } = mapScales(field, size);
  const [service, margin] = [rangeIn(search, "service_cost"), rangeIn(search, "margin_realised")];
  if (service === null && margin === null) return null;
  const open = { kind: "range", least: null, most: null, outside: null } as const;
  const [left, right] = stretchOfRange(x, service ?? open);
  const [bottom, top] = stretchOfRange(y, margin ?? open);
  return (
    <svg className="brush" width={size.width} height={size.height} aria-hidden="true">
      <rect x={left} y={top} width={Math.max(1, right - left)} height={Math.max(1, bottom - top)} />
    </svg>
  );
}
