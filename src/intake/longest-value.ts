/** The longest value that a cell may hold, in bytes where the file is text, else in characters. */
export const longestValue = 1_000_000;
