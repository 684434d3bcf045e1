import type { Provenance } from './provenance.ts';
import { given, grouped, type Rows, truth } from './rows.ts';

export function readPathways(rows: Rows, provenance: Provenance): unknown[] {
  const capabilities = grouped(rows('pathway_capability'), 'pathway_id');
  const imaging = grouped(rows('pathway_imaging'), 'pathway_id');
  const fractionation = grouped(rows('fractionation', 'period, position'), 'pathway_id');
  return rows('pathway').map((row) => ({
    id: row.id,
    name: row.name,
    intent: row.intent,
    category: row.category,
    targetDays: row.target_days,
    priority: row.priority,
    fractionation: [...Map.groupBy(fractionation(row.id), ({ period }) => period).values()].map((mix) => ({
      from: mix[0]?.from_date,
      mix: mix.map(({ fractions, share }) => ({ fractions, share })),
    })),
    minutesFirst: row.minutes_first,
    minutesLater: row.minutes_later,
    pattern: row.pattern,
    capabilities: capabilities(row.id).map(({ capability }) => capability),
    imaging: imaging(row.id).map(({ kind, minutes }) => ({ kind, minutes })),
    planning:
      row.planning_min_days === null
        ? null
        : { minDays: row.planning_min_days, modeDays: row.planning_mode_days, maxDays: row.planning_max_days },
    ...given({ tumourSite: row.tumour_site, sameDay: truth(row.same_day), urgent: truth(row.urgent) }),
    ...provenance.of('pathways', String(row.id), row),
  }));
}
