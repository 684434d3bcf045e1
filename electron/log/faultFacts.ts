import { faultCode } from '../../db/store/faultCode.ts';

/** A fault as the log may tell it: nothing in it can be the words of a plan or of a file that was opened. */
export type FaultFacts = { kind: string; code: string | null; message: string | null; at: string[] };

type Fault = { name: string; message: string; stack: string; code?: string };

/** Whose messages the engine wrote. Ours may quote a plan, and those of JSON quote the text. */
const engines = new Set(['TypeError', 'RangeError', 'ReferenceError']);

const mostFrames = 8;

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: 'NotAnError', message: '', stack: '' };
  return { name: error.name, message: error.message, stack: error.stack ?? '', ...faultCode(error) };
}

/**
 * What may be logged of a fault: its kind and code, where in the code it came about, and what the engine says of it with
 * all that it quotes taken out.
 */
export function faultFacts({ name, message, stack, code = '' }: Fault): FaultFacts {
  const isSystems = /^E[A-Z0-9]{2,}$/.test(code) && message.startsWith(`${code}:`);
  const frames = stack.matchAll(/^\s*at .*?([\w.$-]+\.[cm]?[jt]sx?):(\d+):(\d+)\)?$/gm);
  return {
    kind: /^[A-Z][A-Za-z]{0,40}$/.test(name) ? name : 'Error',
    code: /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : null,
    message:
      isSystems || name === 'SqliteError' ? tidy(message) : engines.has(name) ? tidy(beforeColon(message)) : null,
    at: [...frames].slice(0, mostFrames).map(([, file, line, column]) => `${file}:${line}:${column}`),
  };
}

/** After a colon the engine tells the value that it could not take. */
const beforeColon = (message: string): string => message.split(':', 1)[0] ?? '';

/** Without what is quoted: from the first quotation mark to the last, since that may hold some itself. */
const tidy = (message: string): string =>
  message
    .replace(/['"“”‘’`].*['"“”‘’`]/s, '‘…’')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
