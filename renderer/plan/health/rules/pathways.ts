import { treatableProblems } from '../../../../db/schema/check/treatable.ts';
import { problemSentence } from '../../tables/problemSentence.ts';
import { finding, type HealthRule } from '../finding.ts';
import { placeOf, rowOf } from '../place.ts';

/** Pathways with demand that no machine of the network can treat or image: their courses wait for ever. */
export const untreatable: HealthRule = {
  id: 'untreatable',
  reads: ['pathways', 'demand', 'machines', 'projects', 'startDate'],
  find: (plan) =>
    treatableProblems({ path: '', value: plan }).map((problem) =>
      finding(`untreatable/${problem.path}`, 'wrong', problemSentence(plan, problem), placeOf(plan, problem.path)),
    ),
};

/** Pathways nobody is sent on. */
export const pathwaysWithoutDemand: HealthRule = {
  id: 'pathways-without-demand',
  reads: ['pathways', 'demand'],
  find({ pathways, demand }) {
    const wanted = new Set(demand.flatMap(({ pathwayId, coursesPerYear }) => (coursesPerYear > 0 ? [pathwayId] : [])));
    return pathways
      .filter(({ id }) => !wanted.has(id))
      .map((pathway) =>
        finding(
          `pathways-without-demand/${pathway.id}`,
          'note',
          `No area has demand for ${pathway.name}.`,
          rowOf('pathways', pathway),
        ),
      );
  },
};
