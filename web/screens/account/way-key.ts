import type { NamedWay } from "../../../src/decision/card/card.ts";

/** Returns what tells a way from all others of an account. */
export function wayKey({ way, variant }: NamedWay): string {
  return variant === null ? way : `${way}.${variant}`;
}

/** Returns ways in the order of others, so that rows stay where they are while figures move; new ones come last. */
export function inOrderOf<Way extends NamedWay>(
  ways: readonly Way[],
  others: readonly NamedWay[],
): readonly Way[] {
  const places = new Map(others.map((way, place) => [wayKey(way), place]));
  const place = (way: Way) => places.get(wayKey(way)) ?? others.length;
  return ways.toSorted((a, b) => place(a) - place(b));
}
