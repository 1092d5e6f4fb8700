import type { Sentence } from "./language.ts";

/** Returns why a text is no TOML, by the first line of what its parser says. */
export function tomlReason(message: string): Sentence {
  const [line = ""] = message.split("\n");
  const en = line.replace(/^Invalid TOML document: /, "");
  return { en, pl: polish[en] ?? `zapis niezgodny z TOML (${en})` };
}

const polish: Readonly<Record<string, string>> = {
  "document contains excessively nested structures. aborting.": "zbyt głębokie zagnieżdżenie",
  "invalid value": "nieprawidłowa wartość",
  "illegal leading zero": "liczba nie może zaczynać się od zera",
  "illegal underscore": "podkreślnik w niedozwolonym miejscu",
  "illegal character in numeric literal": "niedozwolony znak w liczbie",
  "unfinished numeric value": "niedokończona liczba",
  "integer value cannot be represented losslessly": "liczba całkowita jest zbyt duża",
  "invalid date-time: date part is malformed": "nieprawidłowy zapis daty",
  "invalid date-time: time part is malformed": "nieprawidłowy zapis godziny",
  "invalid date": "nie ma takiej daty",
  "trying to redefine an already defined table or value":
    "ta tabela lub wartość jest już podana wyżej",
  "trying to redefine an already defined value": "ta wartość jest już podana wyżej",
  "expected end of table array declaration": "brakuje ]] zamykającego nagłówek tabeli",
  "each key-value declaration must be followed by an end-of-line":
    "po każdej wartości musi zaczynać się nowy wiersz",
  "control characters are not allowed in strings": "znaki sterujące w tekście są niedozwolone",
  "invalid non-hex character in unicode escape": "nieprawidłowy kod znaku po \\u",
  "invalid unicode escape": "nieprawidłowy kod znaku po \\u",
  "unrecognised escape sequence": "nieznany znak po \\",
  "invalid escape: only line-ending whitespace may be escaped": "nieznany znak po \\",
  "unfinished table": "tabela bez nawiasu } na końcu",
  "unfinished array": "lista bez nawiasu ] na końcu",
  "control characters are not allowed in comments": "znaki sterujące w komentarzu są niedozwolone",
  "unfinished string": "tekst bez cudzysłowu na końcu",
  "unexpected end of key": "klucz kończy się zbyt wcześnie",
  "illegal empty bare key": "pusty klucz",
  "illegal quoted key: multiline strings are not allowed": "klucz nie może mieć kilku wierszy",
  "illegal character in key": "niedozwolony znak w kluczu",
  "incomplete key-value: cannot find end of key": "klucz bez wartości: brakuje znaku =",
  "document contains an unsafe property": "niedozwolona nazwa klucza",
  "expected comma or end of structure": "brakuje przecinka albo nawiasu zamykającego",
};
