import { z } from 'zod';

/** The content security policy allows no code made at run time, which zod would otherwise try for speed. */
z.config({ jitless: true });
