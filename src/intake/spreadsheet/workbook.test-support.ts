import { deflateRawSync } from "node:zlib";

/** A file in a zip archive, with sizes that its directory may lie about. */
export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  readonly declared?: number;
}

/** Returns a zip archive made by hand, for what no honest program writes. */
export function zipOf(parts: readonly ZipPart[], comment = ""): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared = Buffer.byteLength(content) } of parts) {
    const packed = deflateRawSync(content);
    const local = localHeader(name, packed.length, declared);
    directory.push(directoryEntry(name, packed.length, declared, offset));
    bodies.push(local, packed);
    offset += local.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...bodies, listed, endOf(parts.length, listed.length, offset, comment)]);
}

/** Returns a workbook whose sheets hold this XML between `<sheetData>` and its end. */
export function workbookOf(sheets: Readonly<Record<string, string>>): readonly ZipPart[] {
  const names = Object.keys(sheets);
  const types = "http://schemas.openxmlformats.org";
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${types}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (body: string) =>
    `<Relationships xmlns="${types}/package/2006/relationships">${body}</Relationships>`;
  return [
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="${types}/package/2006/content-types"/>`,
    },
    { name: "_rels/.rels", content: relations(relation(1, "officeDocument", "xl/workbook.xml")) },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="r"><sheets>${names
        .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations(
        names.map((_, i) => relation(i + 1, "worksheet", `worksheets/sheet${i + 1}.xml`)).join(""),
      ),
    },
    ...Object.values(sheets).map((rows, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ];
}

function localHeader(name: string, packed: number, unpacked: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(unpacked, 22);
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([header, Buffer.from(name)]);
}

function directoryEntry(name: string, packed: number, unpacked: number, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(unpacked, 24);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, Buffer.from(name)]);
}

function endOf(count: number, size: number, offset: number, comment: string): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([end, Buffer.from(comment)]);
}
