import { Parser } from 'saxen';
import { longestToken } from '../limits.ts';

export type XmlHandlers = {
  open(name: string, attributes: () => Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
};

/** Something in the XML of a workbook that no spreadsheet program writes. */
class NotAWorkbook extends Error {}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks through a part of a workbook. Names come without their prefix. Document types, in which entities multiply, and
 * endless tokens, on which parsing by pieces takes for ever, are refused by throwing.
 */
export function readXml(xml: string, { open, close, text }: XmlHandlers): void {
  const notTooLong = (token: string) => {
    if (token.length > longestToken) throw new NotAWorkbook('a token is too long');
  };
  refuseEndlessTags(xml);
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('attention', () => {
    throw new NotAWorkbook('it has a document type');
  });
  parser.on('cdata', (token) => {
    notTooLong(token);
    text?.(token);
  });
  parser.on('comment', notTooLong);
  parser.on('question', notTooLong);
  parser.on('text', (token, decode) => {
    notTooLong(token);
    text?.(decode(token));
  });
  parser.on('openTag', (name, attributes, decode) =>
    open(local(name), () =>
      Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)])),
    ),
  );
  if (close) parser.on('closeTag', (name) => close(local(name)));
  parser.parse(xml);
}

/** From each `<` the next is near: a tag that goes on for megabytes is none. */
function refuseEndlessTags(xml: string): void {
  let before = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    if (at - before > longestToken) throw new NotAWorkbook('a tag is too long');
    before = at;
  }
  if (xml.length - before > longestToken) throw new NotAWorkbook('a tag is too long');
}
