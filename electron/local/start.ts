import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is loaded: from the second start on, what was compiled at the first is taken as it is.
enableCompileCache(join(import.meta.dirname, '../../out/compiled'));
await import('./startPlanner.ts');
