/** What is used of saxen, the parser that read-excel-file parses with too. It comes without types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  type Attributes = Readonly<Record<string, string>>;

  export class Parser {
    on(
      name: 'openTag',
      handle: (name: string, attributes: () => Attributes, decode: Decode, selfClosing: boolean) => void,
    ): this;
    on(name: 'closeTag', handle: (name: string) => void): this;
    on(name: 'text', handle: (text: string, decode: Decode) => void): this;
    on(name: 'cdata' | 'comment' | 'question' | 'attention', handle: (text: string) => void): this;
    on(name: 'error', handle: (error: Error) => void): this;
    /** Parses a whole document. Throws on what is no XML. */
    parse(xml: string): Error | null;
  }
}
