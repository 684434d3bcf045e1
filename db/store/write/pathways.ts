import type { Pathway } from '../../schema/pathway.ts';
import { cell, flag } from '../row.ts';
import { putProvenance } from './provenance.ts';
import { type Put, putList } from './put.ts';

export function putPathways(put: Put, pathways: readonly Pathway[]): void {
  putList(put, 'pathway', {}, pathways, (pathway) => ({
    id: pathway.id,
    name: pathway.name,
    tumour_site: cell(pathway.tumourSite),
    intent: pathway.intent,
    category: pathway.category,
    target_days: pathway.targetDays,
    priority: pathway.priority,
    minutes_first: pathway.minutesFirst,
    minutes_later: pathway.minutesLater,
    pattern: pathway.pattern,
    same_day: flag(pathway.sameDay),
    urgent: flag(pathway.urgent),
    planning_min_days: cell(pathway.planning?.minDays),
    planning_mode_days: cell(pathway.planning?.modeDays),
    planning_max_days: cell(pathway.planning?.maxDays),
    ...putProvenance(put, 'pathways', pathway.id, pathway),
  }));
  for (const { id, capabilities, imaging, fractionation } of pathways) {
    const owner = { pathway_id: id };
    putList(put, 'pathway_capability', owner, capabilities, (capability) => ({ capability }));
    putList(put, 'pathway_imaging', owner, imaging, ({ kind, minutes }) => ({ kind, minutes }));
    for (const [period, { from, mix }] of fractionation.entries()) {
      putList(put, 'fractionation', { ...owner, period }, mix, ({ fractions, share }) => ({
        from_date: from,
        fractions,
        share,
      }));
    }
  }
}
