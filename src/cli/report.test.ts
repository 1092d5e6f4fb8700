import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { smallBook, yearOfSales } from "./small-book.test-support.ts";

test("a report is one page, written whole, with nothing left beside it, and may be written again", async () => {
  const { root, ran } = await smallBook(yearOfSales(["A", "B"]));
  const before = await readdir(root);
  const first = await ran("report", "--out", "OUT/review.html");
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toMatch(/^Wrote review\.html \(\d+ kB\); open it with a browser\.\n$/);
  const page = await readFile(join(root, "review.html"), "utf8");
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">[^]*Firm A[^]*<\/html>\n$/);
  const again = await ran("report", "--out", "OUT/review.html", "--lang", "pl");
  expect(again.stdout).toMatch(/^Zapisano review\.html \(\d+ kB\); otwórz w przeglądarce\.\n$/);
  expect(await readFile(join(root, "review.html"), "utf8")).toContain('<html lang="pl">');
  expect((await readdir(root)).toSorted()).toEqual([...before, "review.html"].toSorted());
});

test("a file that Warto did not write is left as it is", async () => {
  const { root, ran } = await smallBook(yearOfSales(["A"]));
  await writeFile(join(root, "notes.html"), "<!doctype html>\n<p>my notes\n");
  expect(await ran("report", "--out", "OUT/notes.html")).toEqual({
    code: 1,
    stdout: "",
    stderr:
      "warto: notes.html exists and is not a page that Warto wrote; choose another name, or remove it first\n",
  });
  expect(await readFile(join(root, "notes.html"), "utf8")).toBe("<!doctype html>\n<p>my notes\n");
});

test("a place where no page can stand is refused, each with its reason", async () => {
  const { root, ran } = await smallBook(yearOfSales(["A"]));
  const before = await readdir(root);
  const refused = async (...args: readonly string[]) => {
    const { code, stderr } = await ran("report", ...args);
    return { code, stderr };
  };
  expect(await refused()).toEqual({
    code: 2,
    stderr: "warto: required option '--out <file>' not specified; see warto report --help\n",
  });
  expect(await refused("--out", " ")).toEqual({
    code: 2,
    stderr: "warto: --out is empty; name a file such as review.html\n",
  });
  expect(await refused("--out", "OUT/nowhere/review.html")).toEqual({
    code: 1,
    stderr: "warto: nowhere does not exist; check the path\n",
  });
  expect(await refused("--out", "OUT/book")).toEqual({
    code: 1,
    stderr: "warto: book is a folder, not a file; name a file in it\n",
  });
  expect(await refused("--out", "OUT/accounts.csv/review.html")).toEqual({
    code: 1,
    stderr:
      "warto: accounts.csv/review.html has a file in its path where a folder should be; check the path\n",
  });
  expect(await readdir(root)).toEqual(before);
});
