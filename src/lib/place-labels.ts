/** A text that is to stand beside a dot. */
export interface Wanted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Placed {
  readonly text: string;
  /** The left end of its base line. */
  readonly at: number;
  readonly base: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letter = 6.4;
const height = 13;

/** Returns the labels for which there is room in the frame, the first before the later ones. */
export function placeLabels(
  wanted: readonly Wanted[],
  { frame, taken }: { readonly frame: Box; readonly taken: readonly Box[] },
): readonly Placed[] {
  const placed: { readonly label: Placed; readonly box: Box }[] = [];
  for (const one of wanted) {
    const spot = candidates(one).find(
      ({ box }) =>
        isInside(box, frame) &&
        !taken.some((other) => overlaps(box, other)) &&
        !placed.some((other) => overlaps(box, other.box)),
    );
    if (spot !== undefined) placed.push(spot);
  }
  return placed.map(({ label }) => label);
}

/** To the right, to the left, above, below. */
function candidates({ text, x, y, radius }: Wanted) {
  const width = text.length * letter;
  const spots = [
    [x + radius + 4, y + 4],
    [x - radius - 4 - width, y + 4],
    [x - width / 2, y - radius - 5],
    [x - width / 2, y + radius + 13],
  ] as const;
  return spots.map(([at, base]) => ({
    label: { text, at, base },
    box: { left: at, right: at + width, top: base - height + 2, bottom: base + 3 },
  }));
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
