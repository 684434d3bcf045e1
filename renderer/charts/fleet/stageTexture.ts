import type { FleetStage } from '../../plan/fleet/fleetTypes.ts';

/** Fills that tell stages apart without colour; `Hatches` draws them. */
export const textures = ['plain', 'slant', 'cross', 'dots', 'upright', 'level'] as const;
export type Texture = (typeof textures)[number];

/** What stages are usually called, so that the same work looks the same in every project. */
const usual: readonly [RegExp, Texture][] = [
  [/order|prepar|run down|procure/i, 'plain'],
  [/decommission|remov/i, 'slant'],
  [/bunker|build|works|fit out/i, 'cross'],
  [/install|transport|deliver/i, 'dots'],
  [/accept/i, 'upright'],
  [/commission/i, 'level'],
];

/** The texture of a stage: by what it is called, else by its turn. */
export const textureOf = ({ name }: Pick<FleetStage, 'name'>, at: number): Texture =>
  usual.find(([pattern]) => pattern.test(name))?.[1] ?? textures[at % textures.length] ?? 'plain';
