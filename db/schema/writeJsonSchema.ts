import { writeFileSync } from 'node:fs';
import { planJsonSchemaText } from './planJsonSchema.ts';

/** `npm run schema`: publishes the plan's schema for editors and for anybody who writes plans by program. */
writeFileSync(new URL('../../assets/plan.schema.json', import.meta.url), planJsonSchemaText());
