import { scanRecord, valuesOf } from "./scan-record.ts";

/** The delimiters that a file may turn out to use by itself. */
export const delimiters = [",", ";", "\t", "|"] as const;

const recordsLookedAt = 200;

/**
 * Returns the delimiter by which a sample's records agree best with its header, a comma where the
 * header has one column by any of them. `text` starts with the header.
 */
export function sniffDelimiter(text: string): string {
  const ranked = delimiters
    .map((delimiter) => ({ delimiter, ...agreement(text, delimiter) }))
    .filter(({ columns }) => columns > 1)
    .toSorted((a, b) => b.share - a.share || b.columns - a.columns);
  return ranked[0]?.delimiter ?? ",";
}

/** Returns the values of the records at the start of a text. */
export function firstRecords(
  text: string,
  delimiter: string,
  count: number,
): readonly (readonly string[])[] {
  const records: (readonly string[])[] = [];
  let at = 0;
  while (at < text.length && records.length < count) {
    const scan = scanRecord(text, at, { delimiter, final: true });
    if (scan.kind !== "record") {
      at = nextLine(text, at);
    } else {
      at = scan.next;
      const fields = valuesOf(scan);
      if (!isBlank(fields)) records.push(fields);
    }
  }
  return records;
}

function agreement(text: string, delimiter: string): { columns: number; share: number } {
  const [header = [], ...rows] = firstRecords(text, delimiter, recordsLookedAt);
  const agreeing = rows.filter((row) => row.length === header.length).length;
  return { columns: header.length, share: rows.length === 0 ? 1 : agreeing / rows.length };
}

function nextLine(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  return newline === -1 ? text.length : newline + 1;
}

function isBlank(fields: readonly string[]): boolean {
  return fields.length === 1 && fields[0]?.trim() === "";
}
