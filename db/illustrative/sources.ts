import type { Source } from '../schema/source.ts';
import { derivedSources } from './derivedSources.ts';
import { illustrativeSources } from './illustrativeSources.ts';
import { publishedSources } from './publishedSources.ts';

export const sources: readonly Source[] = [...publishedSources, ...derivedSources, ...illustrativeSources];
