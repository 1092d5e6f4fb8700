import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Job } from "../../src/api/jobs.ts";
import type { Problem } from "../../src/api/problem.ts";
import type { ImportAnswer, LookedAt, Upload } from "../../src/api/uploads.ts";
import type { Language } from "../../src/lib/language.ts";
import { type Asked, openServer, type UserName } from "./open-server.ts";

const server = openServer();

async function problem(
  language: string,
  user: UserName | null,
  path: string,
  asked: Asked = {},
): Promise<Problem> {
  const headers = { ...asked.headers, "accept-language": language };
  const response = await server().ask(user, path, { ...asked, headers });
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as its content type says
  return (await response.json()) as Problem;
}

async function json<Document>(path: string, asked: Asked = {}): Promise<Document> {
  const response = await server().ask("owner", path, asked);
  expect(response.status).toBe(200);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's own document
  return (await response.json()) as Document;
}

const change = (write: object) => ({
  method: "POST",
  body: { change_id: randomUUID(), what: "try", reason: null, writes: [write] },
});

interface Told {
  readonly user: UserName | null;
  readonly path: string;
  readonly asked?: Asked;
  readonly title: Readonly<Record<Language, string>>;
  readonly detail: Readonly<Record<Language, string>>;
}

const notAllowed = { en: "Not allowed", pl: "Brak uprawnień" };
const notFound = { en: "Not found", pl: "Nie znaleziono" };
const refused = { en: "Refused", pl: "Odmowa" };
const unreadable = { en: "The request cannot be read", pl: "Nie da się odczytać żądania" };

const told: Readonly<Record<string, Told>> = {
  "somebody who is not signed in": {
    user: null,
    path: "/api/review",
    title: { en: "Not signed in", pl: "Brak zalogowania" },
    detail: { en: "Who are you?", pl: "Kim jesteś?" },
  },
  "a seller who asks for the whole book": {
    user: "ann",
    path: "/api/cost-model",
    title: notAllowed,
    detail: {
      en: "This is for controllers and owners, who see the whole book.",
      pl: "Dostęp mają tylko kontrolerzy i właściciele, którzy widzą wszystkie dane.",
    },
  },
  "a seller who asks for another's account": {
    user: "ann",
    path: "/api/accounts/CYDONE?language=pl",
    title: notFound,
    detail: { en: "There is no account CYDONE.", pl: "Nie ma klienta CYDONE." },
  },
  "an owner who asks for no account": {
    user: "owner",
    path: "/api/accounts/NIEMA?language=pl",
    title: refused,
    detail: {
      en: 'no account has the id or name "NIEMA"; list them with warto accounts',
      pl: "Żaden klient nie ma identyfikatora ani nazwy „NIEMA”; wszystkich pokazuje ekran Klienci.",
    },
  },
  "a window without a day": {
    user: "owner",
    path: "/api/accounts?from=2025-06-01&to=2025-05-01",
    title: refused,
    detail: {
      en: "the window from 2025-06-01 to 2025-05-01 holds no day; let it begin before it ends",
      pl: "Okres od 2025-06-01 do 2025-05-01 nie obejmuje ani jednego dnia; początek musi wypadać przed końcem.",
    },
  },
  "a parameter that is no date": {
    user: "owner",
    path: "/api/accounts?from=maj",
    title: unreadable,
    detail: {
      en: "from: Invalid ISO date",
      pl: "from: to nie jest data zapisana jako 2026-01-31",
    },
  },
  "a record that is not of its kind": {
    user: "owner",
    path: "/api/changes",
    asked: change({ kind: "saved_view", id: "v1", seen: 0, body: { name: "", search: "" } }),
    title: unreadable,
    detail: {
      en: "writes.0.body.name: Too small: expected string to have >=1 characters",
      pl: "writes.0.body.name: nie może być puste",
    },
  },
  "a change of what another has changed": {
    user: "owner",
    path: "/api/changes",
    asked: change({ kind: "saved_view", id: "v2", seen: 3, body: { name: "mine", search: "" } }),
    title: { en: "Changed by somebody else", pl: "Zmienione przez kogoś innego" },
    detail: {
      en: "Somebody has changed saved_view v2 since you saw it; nothing was written. Look at it as it stands now.",
      pl: "W międzyczasie ktoś zmienił ten wpis (saved_view v2); niczego nie zapisano. Zobacz jego aktualną wersję.",
    },
  },
  "a cost model with a wrong rate": {
    user: "owner",
    path: "/api/cost-model",
    asked: {
      method: "POST",
      body: {
        toml: 'currency = "EUR"\n[capital]\nannual_rate = 7',
        based_on: "",
        reason: "test",
      },
    },
    title: refused,
    detail: {
      en: "line 3: capital.annual_rate is 7; allowed is a share from 0 to 1 (0.10 is 10 %)",
      pl: "wiersz 3: capital.annual_rate ma wartość 7; dozwolone: udział od 0 do 1 (0.10 to 10%)",
    },
  },
  "an import that is not there": {
    user: "owner",
    path: "/api/imports/77/undo",
    asked: { method: "POST" },
    title: refused,
    detail: {
      en: "the book has no import 77; warto imports lists those it has",
      pl: "Nie ma importu 77; sprawdź na liście importów.",
    },
  },
  "an address of nothing": {
    user: "owner",
    path: "/api/nothing",
    title: notFound,
    detail: { en: "There is nothing at this address.", pl: "Pod tym adresem niczego nie ma." },
  },
  "a page of another site": {
    user: "owner",
    path: "/api/review",
    asked: { headers: { "sec-fetch-site": "cross-site" } },
    title: notAllowed,
    detail: {
      en: "This request comes from a page of another site.",
      pl: "To żądanie pochodzi ze strony innej witryny.",
    },
  },
};

describe.each(Object.entries(told))("%s", (_, { user, path, asked, title, detail }) => {
  test.each([
    ["en", "en-GB,en;q=0.9"],
    ["pl", "pl"],
    ["pl", "de-DE, en;q=0.7, pl-PL;q=0.8"],
    ["en", "de"],
  ] as const)("is told in %s to whoever asks in %s", async (language, header) => {
    expect(await problem(header, user, path, asked)).toMatchObject({
      title: title[language],
      detail: detail[language],
    });
  });
});

async function uploaded(name: string, content: string): Promise<Upload> {
  return json(`/api/uploads?name=${name}`, { method: "POST", body: content });
}

async function ended(body: object): Promise<Job> {
  const { id } = await json<Job>("/api/jobs", { method: "POST", body });
  for (;;) {
    const job = await json<Job>(`/api/jobs/${id}`);
    if (job.state !== "running") return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("a look at a file that is unknown says so in both languages", async () => {
  const { id } = await uploaded("co.csv", "kolor,smak\nczerwony,słodki\n");
  expect((await json<LookedAt>(`/api/uploads/${id}`)).problem).toEqual({
    en: "co.csv is no table that is known here: its columns are kolor, smak. Name the table with --as TABLE, or map the columns with --map FILE.",
    pl: "Plik co.csv nie jest żadną ze znanych tabel: jego kolumny to kolor, smak. Wskaż tabelę przez --as TABELA albo przypisz kolumny.",
  });
});

test("rows that are not taken in have their reasons in both languages, and the list in English", async () => {
  const { id } = await uploaded(
    "wizyty.csv",
    "touch_id,account_id,on,kind,minutes\nT1,ANNA,2025-02-30,visit,10\nT2,ANNA,2025-03-01,visit,dużo\n",
  );
  const job = await ended({ kind: "import", files: [{ id }], dry_run: true });
  const { rejections, rejections_file } = await json<ImportAnswer>(`/api/jobs/${job.id}/result`);
  expect(rejections.map(({ row, value, reason }) => [row, value, reason.pl])).toEqual([
    [2, "2025-02-30", "nie ma takiej daty (odczyt: rok-miesiąc-dzień, np. 2025-12-31); popraw ją"],
    [3, "dużo", "to nie jest liczba; popraw ją"],
  ]);
  const list = await server().ask("owner", `/api/uploads/${rejections_file}/rejections`);
  expect(await list.text()).toContain("is not a number; correct it");
});

test("a job that is refused says why in both languages", async () => {
  const { id } = await uploaded("klienci.csv", "account_id,name\nK1,Kowal\n");
  const map = '[[file]]\n[[file.table]]\ninto = "accounts"\n[file.table.fields]\naccount_id = "id"';
  const { state, detail } = await ended({ kind: "import", files: [{ id, map }] });
  expect({ state, detail }).toEqual({
    state: "refused",
    detail: {
      en: "mapping of klienci.csv: file[1].table[1].fields.name is missing: accounts needs it.",
      pl: "przypisanie pliku klienci.csv: file[1].table[1].fields.name – brak: wymaga tego tabela accounts.",
    },
  });
});
