import { create } from 'zustand';
import type { LossWeeks } from '../simulation/risk/losses.ts';
import { usualLossWeeks } from '../simulation/risk/trials.ts';

/** For how long machines and centres are lost, as last asked for in this session. */
export const useLossWeeks = create<LossWeeks>()(() => usualLossWeeks);
