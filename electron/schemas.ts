import type { z } from 'zod';
import { type CallName, calls, type Input, type Output } from './api.ts';

/** The same schemas as `calls`, typed so that code generic over the call's name keeps its types. */
type Schemas = { [N in CallName]: { input: z.ZodType<Input<N>>; output: z.ZodType<Output<N>> } };
export const schemas: Schemas = calls;

export const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name);
