import { randomBytes, timingSafeEqual } from 'node:crypto';

const secret = () => randomBytes(32).toString('base64url');

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

export type Session = {
  cookie: { name: string; value: string };
  /** A token that lets one browser in, once. */
  issueToken(): string;
  /** True when the token was issued and not used before. */
  redeem(token: string): boolean;
  /** True when a Cookie header carries this session. */
  admits(cookieHeader: string | undefined): boolean;
};

/** Who may use a running local shell: whoever was handed a token by it. Cookies ignore ports, so the name holds it. */
export function createSession(port: number): Session {
  const cookie = { name: `isocentre-${port}`, value: secret() };
  const unused = new Set<string>();
  return {
    cookie,
    issueToken() {
      const token = secret();
      unused.add(token);
      return token;
    },
    redeem(token) {
      const match = [...unused].find((candidate) => same(candidate, token));
      return match !== undefined && unused.delete(match);
    },
    admits(cookieHeader = '') {
      return cookieHeader.split(';').some((pair) => same(pair.trim(), `${cookie.name}=${cookie.value}`));
    },
  };
}
