import { population65plus } from './data/population65plus.ts';
import { populationAll } from './data/populationAll.ts';
import { readTable } from './data/table.ts';
import { wiltshireSplit } from './data/wiltshireSplit.ts';
import type { Place } from './places.ts';

type ByYear = Record<string, number>;
export type Population = { all: ByYear; over65: ByYear };

/** Figures by calendar year for each district code. */
function byDistrict(text: string): Map<string, ByYear> {
  return new Map(
    readTable(text).map(({ code = '', ...years }) => [
      code,
      Object.fromEntries(Object.entries(years).map(([year, count]) => [year, Number(count)])),
    ]),
  );
}

const all = byDistrict(populationAll);
const over65 = byDistrict(population65plus);
const wiltshireParts = new Map(readTable(wiltshireSplit).map((row) => [`wiltshire-${row.part ?? ''}`, row]));

/** Census 2021 residents of South Somerset, and its mid-2020 share aged 65 and over. */
const southSomerset = { code: 'E07000189', growsAs: 'E06000066', residents: 172_668, share65plus: 0.2596 };

const scaled = (years: ByYear, factor: number): ByYear =>
  Object.fromEntries(Object.entries(years).map(([year, count]) => [year, Math.round(count * factor)]));

const district = (table: Map<string, ByYear>, code: string): ByYear => {
  const years = table.get(code);
  if (years === undefined) throw new Error(`the population tables hold no district ${code}`);
  return years;
};

/**
 * Residents of a zone by year, 2024 to 2038: the district's rebased projection times the part of it that the zone
 * stands for and the part of its patients that comes to the network.
 */
export function populationOf({ id, code, part, served }: Place): Population {
  if (code === southSomerset.code) {
    const grow = (table: Map<string, ByYear>, count: number) => {
      const years = district(table, southSomerset.growsAs);
      return scaled(years, (count * served) / (years['2024'] ?? 1));
    };
    return {
      all: grow(all, southSomerset.residents),
      over65: grow(over65, southSomerset.residents * southSomerset.share65plus),
    };
  }
  const wiltshire = wiltshireParts.get(id);
  if (wiltshire !== undefined) {
    const share = Number(wiltshire.share);
    const rows = [...wiltshireParts.values()];
    const old = (row: Record<string, string>) => Number(row.share) * Number(row.share65plusOfPart);
    const share65 = old(wiltshire) / rows.reduce((sum, row) => sum + old(row), 0);
    return {
      all: scaled(district(all, code), share * served),
      over65: scaled(district(over65, code), share65 * served),
    };
  }
  return {
    all: scaled(district(all, code), part * served),
    over65: scaled(district(over65, code), part * served),
  };
}
