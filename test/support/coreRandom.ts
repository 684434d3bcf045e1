import { readCore } from '../../electron/local/coreFile.ts';
import { newCore } from '../../renderer/simulation/booking/core.ts';
import type { Clusters } from '../../renderer/simulation/random/distributions.ts';

const core = newCore(readCore());

/** The core's own draws, as booking makes them. A stream is seeded and drawn from until the next is seeded. */
export const seedGenerator = (key: number): void => void core.call('seedGenerator', key);
export const nextUniform = (): number => core.call('nextUniform');
export const uniformAt = (key: number, index: number): number => core.call('uniformAt', key, index);
export const ln = (x: number): number => core.call('ln', x);
export const exponential = (uniform: number): number => core.call('exponential', uniform);
export const triangular = (uniform: number, least: number, mode: number, most: number): number =>
  core.call('triangular', uniform, least, mode, most);
export const clusterSize = (uniform: number, { parameter, single }: Clusters): number =>
  core.call('clusterSize', uniform, parameter, single);
