import type { Sentence } from "../lib/language.ts";
import type { DateStyle, DecimalMark, ValueStyle } from "./reading.ts";
import type { Field } from "./tables.ts";

const dayOrders: Readonly<Record<DateStyle, Sentence>> = {
  YMD: { en: "year-month-day (2025-12-31)", pl: "rok-miesiąc-dzień, np. 2025-12-31" },
  DMY: { en: "day.month.year (31.12.2025)", pl: "dzień.miesiąc.rok, np. 31.12.2025" },
  MDY: { en: "month/day/year (12/31/2025)", pl: "miesiąc/dzień/rok, np. 12/31/2025" },
};

/** Returns why a value does not fit its field, and what to do, as one clause without a full stop. */
export function rejectionReason(field: Field, value: string | null, style: ValueStyle): Sentence {
  if (value === null)
    return {
      en: `${field.name} is empty; it must be given`,
      pl: `pole ${field.name} jest puste, a jest wymagane`,
    };
  if (field.oneOf) return noneOf(field.oneOf);
  switch (field.type) {
    case "date":
      return dateReason(value, style.dates);
    case "yes_no":
      return neitherYesNorNo;
    case "integer":
      return notWhole;
    case "amount":
    case "quantity":
    case "rate":
      return numberReason(value, style.decimal, field.type === "rate" ? 10 : 14);
    case "text":
      return notAllowed;
    default:
      return field.type satisfies never;
  }
}

const neitherYesNorNo: Sentence = {
  en: "is neither yes nor no; write yes or no",
  pl: "to nie jest ani „tak”, ani „nie”; wpisz yes (tak) albo no (nie)",
};
const notWhole: Sentence = {
  en: "is not a whole number; correct it",
  pl: "to nie jest liczba całkowita; popraw ją",
};
const notNumber: Sentence = {
  en: "is not a number; correct it",
  pl: "to nie jest liczba; popraw ją",
};
const notAllowed: Sentence = {
  en: "is not allowed here; correct it",
  pl: "ta wartość jest tu niedozwolona; popraw ją",
};
const shortYear: Sentence = {
  en: "has a two-digit year; give all four digits",
  pl: "rok ma tylko dwie cyfry; podaj wszystkie cztery",
};

function noneOf(allowed: readonly string[]): Sentence {
  const names = allowed.join(", ");
  return {
    en: `is none of ${names}; map or correct it`,
    pl: `nie należy do dozwolonych (${names}); przypisz albo popraw`,
  };
}

function dateReason(value: string, order: DateStyle): Sentence {
  if (/^\s*\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}\s*$/.test(value)) return shortYear;
  const read = dayOrders[order];
  const inOrder = order === "YMD" && /^\s*\d{4}\D/.test(value);
  return {
    en: `is not a date that exists, read as ${read.en}; correct it${inOrder ? "" : ", or give --dates YMD, DMY or MDY"}`,
    pl: `nie ma takiej daty (odczyt: ${read.pl}); popraw ją${inOrder ? "" : " albo podaj kolejność w datach: YMD, DMY lub MDY"}`,
  };
}

function numberReason(value: string, mark: DecimalMark, wholeDigits: number): Sentence {
  if (/^[+-]?(nan|inf(inity)?)$/i.test(value)) return notNumber;
  if (value.replaceAll(/\D/g, "").length > wholeDigits) return tooManyDigits(wholeDigits);
  const other = mark === "." ? "," : ".";
  return value.includes(other) ? otherMark(mark, other) : notNumber;
}

function tooManyDigits(wholeDigits: number): Sentence {
  return {
    en: `has more digits than money can have here (${wholeDigits} before the decimal mark); correct it`,
    pl: `ma za dużo cyfr jak na kwotę (najwyżej ${wholeDigits} przed znakiem dziesiętnym); popraw`,
  };
}

function otherMark(mark: DecimalMark, other: DecimalMark): Sentence {
  return {
    en: `does not read as a number in a column whose decimal mark is "${mark}"; correct it, or give --decimal ${other} if the whole column is meant so`,
    pl: `to nie jest liczba w kolumnie, której znakiem dziesiętnym jest „${mark}”; popraw ją, a jeśli cała kolumna ma być tak czytana, podaj znak dziesiętny „${other}”`,
  };
}
