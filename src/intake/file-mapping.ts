import type { DateStyle, DecimalMark, TableReading } from "../ledger/reading.ts";
import type { Sentence } from "../lib/language.ts";

/** One `[[file]]`: which files it is for, and what their columns mean. */
export interface FileMapping {
  /** The mapping file and the key, as `map.toml: file[1]`. */
  readonly at: Sentence;
  /** Pattern with `*` and `?` for the file's name; null for any file. */
  readonly name: string | null;
  /** The same for the sheet of a spreadsheet. */
  readonly sheet: string | null;
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly decimal: DecimalMark | null;
  readonly dates: DateStyle | null;
  /** Columns are named as the mapping names them: `applyMapping` finds them in a file's header. */
  readonly tables: readonly TableReading[];
}
