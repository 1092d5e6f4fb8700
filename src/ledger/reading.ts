import type { Sentence } from "../lib/language.ts";
import type { TableName } from "./tables.ts";

/**
 * How one file is to be read: where its rows stand and what each column means. Plain data, made by
 * the intake, carried out by an engine.
 */
export interface Reading {
  /** The file as its user named it (`book.xlsx#Sheet1` for a sheet), for origins and messages. */
  readonly file: string;
  readonly source: Source;
  /** Column names in file order. */
  readonly columns: readonly string[];
  readonly styles: FileStyles;
  /** One entry per ledger table that the file feeds. */
  readonly tables: readonly TableReading[];
  /** Rows that could not be read as rows at all (ragged, broken quotes, bytes of another encoding). */
  readonly unreadable: readonly Rejection[];
}

export type Source =
  | {
      readonly kind: "delimited";
      readonly path: string;
      readonly delimiter: string;
      /** UTF-8, values quoted by `"` with `""` for a quote, a header line first. */
      readonly compression: "none" | "gzip";
      /**
       * Null for a file read as its user gave it. A staged file (transcoded, mended, or made from another
       * format) names the column that holds each row's number in the user's file.
       */
      readonly row_column: string | null;
    }
  | { readonly kind: "parquet"; readonly path: string };

export type DecimalMark = "." | ",";

/** What the user said of the file's styles; null where each column decides for itself. */
export interface FileStyles {
  readonly decimal: DecimalMark | null;
  readonly dates: DateStyle | null;
}

/** Order of day, month and year; separators and a time of day behind it are read as they come. */
export type DateStyle = "YMD" | "DMY" | "MDY";

/** How the numbers and dates of one column are written, once decided. */
export interface ValueStyle {
  readonly decimal: DecimalMark;
  readonly dates: DateStyle;
}

export interface TableReading {
  readonly into: TableName;
  /** Rows that do not meet all of these are left out, and counted as left out. */
  readonly where: readonly Condition[];
  /** Columns whose rows make one record together; null where every row is a record. */
  readonly one_record_per: readonly string[] | null;
  /** Field → where its value comes from; fields not named are absent. */
  readonly fields: Readonly<Record<string, Expression>>;
  /** Further columns kept with the record as they stand. */
  readonly attributes: readonly string[];
}

export type Expression =
  | {
      readonly kind: "column";
      readonly column: string;
      readonly decimal?: DecimalMark;
      readonly dates?: DateStyle;
    }
  | { readonly kind: "constant"; readonly value: string }
  /** Value map: exact match first, else `otherwise` (null keeps the value as it is). */
  | {
      readonly kind: "mapped";
      readonly column: string;
      readonly values: Readonly<Record<string, string>>;
      readonly otherwise: string | null;
    }
  | {
      readonly kind: "prefixed";
      readonly column: string;
      readonly prefixes: Readonly<Record<string, string>>;
      readonly otherwise: string | null;
    }
  | { readonly kind: "joined"; readonly columns: readonly string[]; readonly separator: string }
  | { readonly kind: "product"; readonly of: readonly Expression[] }
  | { readonly kind: "sum"; readonly of: readonly Expression[] }
  | { readonly kind: "negated"; readonly of: Expression }
  /** Sum over the rows that make one record. */
  | { readonly kind: "total"; readonly of: Expression }
  /** 1, 2, 3 … among the rows that share these columns, in file order. */
  | { readonly kind: "position"; readonly within: readonly string[] };

export type Condition =
  | { readonly kind: "is"; readonly column: string; readonly oneOf: readonly string[] }
  | { readonly kind: "is_not"; readonly column: string; readonly oneOf: readonly string[] }
  | { readonly kind: "starts_with"; readonly column: string; readonly prefix: string }
  | { readonly kind: "not_starts_with"; readonly column: string; readonly prefix: string }
  | { readonly kind: "empty"; readonly column: string }
  | { readonly kind: "not_empty"; readonly column: string };

/** A row that is not taken in, and why. */
export interface Rejection {
  readonly file: string;
  readonly table: TableName | null;
  /** As a spreadsheet counts: the header is row 1, a value with line breaks is still one row. */
  readonly row: number;
  readonly column: string | null;
  /** The value as it stands in the file, cut to a readable length. */
  readonly value: string | null;
  readonly reason: Sentence;
}
