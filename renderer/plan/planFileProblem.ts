import { Collection } from '../../db/schema/edit.ts';
import type { Problem } from '../../db/schema/problem.ts';
import { lowerFirst } from '../simulation/firstLetter.ts';
import { fieldLabel } from './commands/fieldLabel.ts';

/** What is wrong with a plan file: with what, as people call it, in words, and where it stands for those who edit it by hand. */
export type PlanFileProblem = { about: string | null; words: string; path: string };

export function planFileProblem({ path, message, named }: Problem): PlanFileProblem {
  if (named === undefined) return { about: null, words: path === '' ? message : `${path}: ${message}`, path: '' };
  const field = fieldIn(path);
  return { about: field === null ? named.place : `${named.place}, ${field}`, words: named.message, path };
}

/** The same as one line of text. */
export function planFileProblemText(problem: Problem): string {
  const { about, words, path } = planFileProblem(problem);
  return about === null ? words : `${about}: ${words} (${path})`;
}

/** What the field is called that a path leads to: `machines[2].minutesPerDay` is “rostered time”. */
function fieldIn(path: string): string | null {
  const [, list, field] = /^(\w+)\[\d+\]\.(\w+)/.exec(path) ?? [];
  const collection = Collection.safeParse(list);
  if (!collection.success || field === undefined || field === 'changes') return null;
  const { label } = fieldLabel(collection.data, field);
  return label === field ? null : lowerFirst(label);
}
