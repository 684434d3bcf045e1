/** What the interface's pages may do, whichever shell serves them: nothing but their own files and calls. */
const policy = [
  "default-src 'none'",
  // The simulation's core is WebAssembly, which this alone allows: scripts made from text stay forbidden.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // Charts are exported as images through blob: addresses.
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  // The pack's preview is a page of ours within a page of ours.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Sent with every answer. The cross-origin ones let workers share memory and keep other pages out. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};
