import fc from "fast-check";
import { expect, test } from "vitest";
import { html, trusted } from "./browser/html.js";

const hostile = fc.oneof(fc.string(), fc.constantFrom("<script>", `"`, "'", "&amp;", "</p>", "🦊"));

test("whatever a value holds, it ends neither its attribute nor its element", () => {
  fc.assert(
    fc.property(hostile, (value) => {
      const { text } = html`<p title="${value}">${value}</p>`;
      expect(text.match(/[<>"']/g)?.join("")).toBe(`<""><>`);
    }),
  );
});

test("what is written reads back as it was", () => {
  fc.assert(
    fc.property(hostile, (value) => {
      expect(unescaped(html`${value}`.text)).toBe(value);
    }),
  );
});

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", `"`)
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

test("markup in markup is escaped once, lists are joined, and what is absent is not written", () => {
  const items = ["a", "b & c"].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}${null}${undefined}${false}${0}</ul>`.text).toBe(
    "<ul><li>a</li><li>b &amp; c</li>0</ul>",
  );
  expect(html`${trusted("<br>")}`.text).toBe("<br>");
});
