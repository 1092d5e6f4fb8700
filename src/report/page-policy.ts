import { createHash } from "node:crypto";

export interface PageParts {
  readonly style: string;
  /** Null for a page without one. */
  readonly script: string | null;
}

/** Returns the policy of a page that may use its own style and script, and load and send nothing. */
export function pagePolicy({ style, script }: PageParts): string {
  const scripts = script === null ? "" : ` script-src '${hashOf(script)}';`;
  return `default-src 'none';${scripts} style-src '${hashOf(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
