import { putRecords, remove } from '../../commands/putRecords.ts';
import { recordCollections } from '../../commands/recordKey.ts';
import { decimal, percent } from '../../numbers.ts';
import { illustrativeCount } from '../../sources/figures.ts';
import { sourcesUsed } from '../../sources/sourcesUsed.ts';
import { finding, type HealthRule } from '../finding.ts';
import { list } from '../list.ts';

/** Wherever a source can be named: in any record, and in what the plan says of mutual aid. */
const everything = [...recordCollections, 'mutualAid', 'seasonalitySource'] as const;

/** Sources that no figure names. */
export const unusedSources: HealthRule = {
  id: 'unused-sources',
  reads: everything,
  find(plan) {
    const used = sourcesUsed(plan);
    const unused = (plan.sources ?? []).filter(({ id }) => !used.has(id));
    const [first] = unused;
    if (first === undefined) return [];
    const count = unused.length === 1 ? 'One source is' : `${unused.length} sources are`;
    const label =
      unused.length === 1 ? `Remove the source “${first.title}”` : `Remove ${unused.length} sources no figure names`;
    return [
      finding(
        'unused-sources',
        'note',
        `${count} listed, and no figure names ${unused.length === 1 ? 'it' : 'them'}: ${list(unused.map(({ title }) => `“${title}”`))}.`,
        { view: 'data', tab: 'sources', row: { collection: 'sources', key: first.id } },
        putRecords(
          plan,
          { name: 'remove-unused-sources', label },
          unused.map((source) => remove('sources', source)),
        ),
      ),
    ];
  },
};

/** How many figures are still a judgement. */
export const illustrativeFigures: HealthRule = {
  id: 'illustrative-figures',
  reads: everything,
  find(plan) {
    const { illustrative, all } = illustrativeCount(plan);
    if (illustrative === 0) return [];
    const sentence = `${decimal(illustrative)} of ${decimal(all)} figures (${percent(illustrative / all)}) are illustrative: a judgement, to be replaced with your own.`;
    return [finding('illustrative-figures', 'note', sentence, { view: 'data', tab: 'sources' })];
  },
};
