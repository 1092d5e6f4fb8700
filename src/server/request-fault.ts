import type { z } from "zod";
import { sentenceIn } from "../lib/issue-sentence.ts";
import type { Sentence } from "../lib/language.ts";

type Issue = z.core.$ZodIssue;

/** Returns what is wrong with one value of a request, behind the path of the value. */
export function requestFault(issue: Issue | undefined): Sentence {
  const where = issue?.path.join(".") ?? "";
  return {
    en: `${where}: ${issue === undefined ? "not readable" : sentenceIn(issue.message).en}`,
    pl: `${where}: ${issue === undefined ? "nie da się odczytać" : polishFault(issue)}`,
  };
}

/** Returns what is wrong with a value, in Polish: the messages of the validator are English. */
function polishFault(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? "brak wartości"
        : `wartość innego rodzaju niż oczekiwany (${issue.expected})`;
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return tooBig(issue);
    case "invalid_format":
      return formats[issue.format] ?? "nieprawidłowy zapis";
    case "invalid_value":
      return `dozwolone: ${issue.values.map(String).join(", ")}`;
    case "unrecognized_keys":
      return `nieznane pola: ${issue.keys.join(", ")}`;
    case "custom":
      return sentenceIn(issue.message).pl;
    default:
      return "nieprawidłowa wartość";
  }
}

const formats: Readonly<Record<string, string>> = {
  date: "to nie jest data zapisana jako 2026-01-31",
  datetime: "to nie jest data z godziną",
  email: "to nie jest adres e-mail",
  uuid: "to nie jest identyfikator UUID",
};

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === "string")
    return minimum === 1 ? "nie może być puste" : `za krótkie; najmniej znaków: ${minimum}`;
  return origin === "array" ? `za mało pozycji; najmniej ${minimum}` : `najmniej ${minimum}`;
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  if (origin === "string") return `za długie; najwięcej znaków: ${maximum}`;
  return origin === "array" ? `za dużo pozycji; najwięcej ${maximum}` : `najwięcej ${maximum}`;
}
