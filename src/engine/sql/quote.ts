/** Returns an SQL identifier that names exactly `name`. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Returns an SQL text literal, for the places where a statement cannot bind a value. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function identifiers(names: readonly string[]): string {
  return names.map(identifier).join(", ");
}
