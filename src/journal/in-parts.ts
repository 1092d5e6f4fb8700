/** A thousand rows of seven values: fewer values than either database takes in one statement. */
const most = 1000;

/** Returns items in parts that fit in a statement each. */
export function inParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, part) =>
    items.slice(part * most, (part + 1) * most),
  );
}
