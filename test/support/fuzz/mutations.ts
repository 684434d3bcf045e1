import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Draws } from '../files/seeded.ts';
import type { FuzzSeed } from './seeds.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** Breaks a file in one way. `others` are what chunks are taken from. */
type Mutation = (bytes: Bytes, draws: Draws, others: readonly FuzzSeed[]) => Bytes;

const joined = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));
const someOf = (bytes: Bytes, draws: Draws): Bytes => {
  const from = draws.below(bytes.length + 1);
  return bytes.slice(from, from + draws.below(200));
};

/** Ways in which a disk, a download or a careless program breaks any file. */
export const byteMutations: Readonly<Record<string, Mutation>> = {
  'bits turned': (bytes, draws) => {
    const broken = bytes.slice();
    for (let left = 1 + draws.below(8); left > 0; left--) {
      const at = draws.below(broken.length);
      broken[at] = (broken[at] ?? 0) ^ (1 << draws.below(8));
    }
    return broken;
  },
  'cut short': (bytes, draws) => bytes.slice(0, draws.below(bytes.length)),
  'its start missing': (bytes, draws) => bytes.slice(1 + draws.below(bytes.length)),
  'a piece missing': (bytes, draws) => {
    const from = draws.below(bytes.length);
    return joined(bytes.slice(0, from), bytes.slice(from + 1 + draws.below(300)));
  },
  'a piece of another file in it': (bytes, draws, others) => {
    const at = draws.below(bytes.length);
    return joined(bytes.slice(0, at), someOf(draws.pick(others).bytes, draws), bytes.slice(at));
  },
  'a piece of it twice': (bytes, draws) => {
    const at = draws.below(bytes.length);
    return joined(bytes.slice(0, at), someOf(bytes, draws), bytes.slice(at));
  },
  'zeros in it': (bytes, draws) => {
    const broken = bytes.slice();
    const from = draws.below(broken.length);
    return broken.fill(0, from, from + 1 + draws.below(64));
  },
  'a number changed': (bytes, draws) => {
    const broken = bytes.slice();
    if (broken.length < 4) return broken;
    const at = draws.below(broken.length - 3);
    new DataView(broken.buffer).setUint32(at, draws.pick([0, 1, 0x7fffffff, 0xffffffff, draws.below(2 ** 31)]), true);
    return broken;
  },
};

const textMutation =
  (change: (text: string, draws: Draws) => string): Mutation =>
  (bytes, draws) =>
    new Uint8Array(Buffer.from(change(Buffer.from(bytes).toString('latin1'), draws), 'latin1'));
const inserted = (text: string, draws: Draws, piece: string): string => {
  const at = draws.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
};

/** Ways in which an export or a person breaks a text. */
export const textMutations: Readonly<Record<string, Mutation>> = {
  'a quotation mark': textMutation((text, draws) => inserted(text, draws, '"')),
  separators: textMutation((text, draws) =>
    inserted(text, draws, draws.pick([',', ';', '\t', '|', ',,,,,,,,', '\r', '\n\n\r\n'])),
  ),
  'a long line': textMutation((text, draws) =>
    inserted(text, draws, draws.pick(['x', ',', '"', ' ', '""', '",']).repeat(1 + draws.below(4_000))),
  ),
  'many lines': textMutation((text, draws) =>
    inserted(text, draws, draws.pick(['\n', '\r\n', '\r', ',\n', '"\n']).repeat(1 + draws.below(800))),
  ),
  'other letters': textMutation((text, draws) =>
    inserted(text, draws, draws.pick(['\xe9', '\xc3', '\xff\xfe', '\xef\xbb\xbf', '\0', '\x1a', '\xf0\x9f', '\xa3'])),
  ),
  markup: textMutation((text, draws) =>
    inserted(text, draws, draws.pick(['<html>', '<?xml version="1.0"?>', '{"a":1}', '%PDF-', 'PK\x03\x04'])),
  ),
};

const xmlNames = (parts: Readonly<Record<string, Uint8Array>>): string[] =>
  Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));

/** Changes a part of a workbook and packs it again, so that all sums are right and only what it says is wrong. */
const partMutation =
  (change: (xml: string, draws: Draws) => string): Mutation =>
  (bytes, draws) => {
    const parts = unzipSync(bytes);
    const name = draws.pick(xmlNames(parts));
    const xml = change(strFromU8(parts[name] ?? new Uint8Array(0)), draws);
    return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
  };

/** Ways in which a hostile hand or another program makes a workbook that Excel would not. */
export const workbookMutations: Readonly<Record<string, Mutation>> = {
  'letters of a part changed': partMutation((xml, draws) => {
    const at = draws.below(xml.length);
    return xml.slice(0, at) + String.fromCharCode(32 + draws.below(95)) + xml.slice(at + 1);
  }),
  'a piece of a part missing': partMutation((xml, draws) => {
    const at = draws.below(xml.length);
    return xml.slice(0, at) + xml.slice(at + 1 + draws.below(80));
  }),
  'a piece of a part twice': partMutation((xml, draws) => {
    const from = draws.below(xml.length);
    return inserted(xml, draws, xml.slice(from, from + draws.below(200)));
  }),
  'another figure': partMutation((xml, draws) =>
    xml.replace(/\d+/g, (figure) =>
      draws.unit() < 0.05 ? draws.pick(['-1', '0', '1048577', '1e308', '99999999999', 'NaN', '']) : figure,
    ),
  ),
  'another attribute': partMutation((xml, draws) => {
    const names = [...xml.matchAll(/ (r|s|t|ref|id|name|count|numFmtId|Target|Type)="[^"]*"/g)];
    const one = names.length > 0 ? draws.pick(names) : null;
    if (one === null) return xml;
    const value = draws.pick([
      '',
      'A1',
      'ZZZ9999999',
      '__proto__',
      'constructor',
      '../../etc',
      'e',
      's',
      '&#xffffff;',
      '[h]:mm',
    ]);
    return `${xml.slice(0, one.index)} ${one[1]}="${value}"${xml.slice(one.index + one[0].length)}`;
  }),
  'deep nesting': partMutation((xml, draws) => {
    const depth = 1 + draws.below(4_000);
    return xml.replace(
      /<(sheetData|sst|sheets|styleSheet)[^>]*>/,
      (tag) => `${tag}${'<a>'.repeat(depth)}${draws.unit() < 0.5 ? '</a>'.repeat(depth) : ''}`,
    );
  }),
  'entities that multiply': partMutation((xml) => {
    const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
    return xml
      .replace(/<(\w+)([ >])/, `<!DOCTYPE $1 [<!ENTITY e0 "lol">${levels}]><$1$2`)
      .replace(/>([^<]*)</, '>&e9;<');
  }),
  'a name twice': (bytes) => {
    const text = Buffer.from(bytes).toString('latin1');
    return new Uint8Array(Buffer.from(text.replaceAll('sheet2.xml', 'sheet1.xml'), 'latin1'));
  },
  'a part missing': (bytes, draws) => {
    const parts = unzipSync(bytes);
    const gone = draws.pick(Object.keys(parts));
    return zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone)), { level: 1 });
  },
  'another size declared': (bytes, draws) => {
    const broken = bytes.slice();
    const view = new DataView(broken.buffer);
    const entries: number[] = [];
    for (let at = 0; at + 46 < broken.length; at++) if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
    if (entries.length === 0) return broken;
    const at = draws.pick(entries) + draws.pick([16, 20, 24, 42]);
    view.setUint32(at, draws.pick([0, 1, draws.below(5000), 0x7fffffff, 0xffffffff, 250_000_000]), true);
    return broken;
  },
  'a part of zeros': (bytes, draws) => {
    const parts = unzipSync(bytes);
    return zipSync({ ...parts, [draws.pick(xmlNames(parts))]: new Uint8Array(draws.below(200_000)) }, { level: 1 });
  },
};
