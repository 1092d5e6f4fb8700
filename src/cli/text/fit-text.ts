import stringWidth from "string-width";

export type Align = "left" | "right";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Returns text that fills exactly `width` columns: cut with an ellipsis, or padded. */
export function fitText(text: string, width: number, align: Align = "left"): string {
  const cut = cutText(text, width);
  const padding = " ".repeat(Math.max(0, width - stringWidth(cut)));
  return align === "left" ? cut + padding : padding + cut;
}

/** Returns text of at most `width` columns, with an ellipsis where it is cut. */
export function cutText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return width < 1 ? "" : `${kept.trimEnd()}…`;
}

/** Returns a paragraph as lines of at most `width` columns; all but the first begin with `indent`. */
export function wrapText(text: string, width: number, indent = ""): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined) lines.push(word);
    else if (stringWidth(line) + 1 + stringWidth(word) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
