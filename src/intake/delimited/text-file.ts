/** A file with text in it, and the start of that text as bytes. */
export interface TextFile {
  /** As its user named it. */
  readonly file: string;
  readonly path: string;
  readonly compression: "none" | "gzip";
  readonly head: Buffer;
  /** Whether `head` is all there is. */
  readonly whole: boolean;
}
