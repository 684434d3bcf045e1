import { ensureCore } from './buildCore.ts';

/** `npm run core`, and part of every `npm install` and `npm ci`. */
ensureCore();
