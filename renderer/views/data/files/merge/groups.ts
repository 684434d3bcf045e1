import { Collection } from '../../../../../db/schema/edit.ts';
import { collectionNouns } from '../../../../plan/commands/recordName.ts';
import { upperFirst } from '../../../../simulation/firstLetter.ts';

export type InGroup<T> = { collection: Collection; held: readonly T[] };

/** What is of each part of a plan, in the order of its parts, but for those that have nothing. */
export const groupsOf = <T extends { collection: Collection }>(all: readonly T[]): InGroup<T>[] =>
  Collection.options.flatMap((collection) => {
    const held = all.filter((one) => one.collection === collection);
    return held.length === 0 ? [] : [{ collection, held }];
  });

export const groupName = (collection: Collection): string =>
  collection === 'header' ? 'The plan itself' : upperFirst(collectionNouns[collection][1]);
