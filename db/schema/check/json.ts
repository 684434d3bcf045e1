import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { ok, type Result, refuse } from '../problem.ts';

const sentences: { readonly [code in ReturnType<typeof printParseErrorCode>]?: string } = {
  PropertyNameExpected: 'a field name in quotation marks is expected here, or a comma before this is one too many',
  ValueExpected: 'a value is expected here, or a comma before this is one too many',
  ColonExpected: 'a colon is expected here, between the name of a field and its value',
  CommaExpected: 'a comma is expected here',
  CloseBraceExpected: 'a closing curly bracket is expected here',
  CloseBracketExpected: 'a closing square bracket is expected here',
  EndOfFileExpected: 'the plan has ended, and something follows it here',
  InvalidCommentToken: 'comments are not allowed in a plan file',
  UnexpectedEndOfString: 'this text has no closing quotation mark on its line',
  InvalidNumberFormat: 'this is not a number as JSON writes it, such as 0.5 or 12',
  UnexpectedEndOfNumber: 'this number breaks off',
  InvalidEscapeCharacter: 'a backslash in text must be written twice',
  InvalidCharacter: 'this character must not stand in text; a tab or new line is written \\t or \\n',
};

/** The value in a JSON text, or the first place where it is not JSON, by line and column counted from 1. */
export function jsonValue(text: string): Result<unknown> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return refuse({ path: '', message: 'the file is empty' });
  try {
    const value: unknown = JSON.parse(body);
    return ok(value);
  } catch (error) {
    const errors: ParseError[] = [];
    parse(body, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    const [first] = errors;
    const reason = error instanceof Error ? error.message : String(error);
    if (first === undefined) return refuse({ path: '', message: `this is not JSON: ${reason}` });
    const code = printParseErrorCode(first.error);
    return refuse({ path: '', message: `${place(body, first.offset)}: ${sentences[code] ?? 'this is not JSON'}` });
  }
}

function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
