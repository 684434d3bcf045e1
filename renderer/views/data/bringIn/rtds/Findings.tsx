import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { yearsIn } from '../../../../intake/rtds/derive/calendar.ts';
import { derive } from '../../../../intake/rtds/derive/derive.ts';
import { suggestMatching } from '../../../../intake/rtds/derive/suggestMatching.ts';
import type { Extract } from '../../../../intake/rtds/extract.ts';
import { shownExtract } from '../../../../intake/rtds/shown.ts';
import { bankHolidays } from '../../../../simulation/calendar/bankHolidays.ts';
import { FoundCharts } from './FoundCharts.tsx';
import { FoundWords } from './FoundWords.tsx';
import { MatchTables } from './MatchTables.tsx';
import { Offers } from './Offers.tsx';
import { useRtds, withMatched } from './rtdsStore.ts';

type Props = { plan: Plan; extract: Extract; fileName: string; onDone(): void };

/** What a file holds, what it is in the plan, and what it says of it. */
export function Findings({ plan, extract, fileName, onDone }: Props) {
  const holidays = useHolidays(extract);
  const shown = useMemo(() => shownExtract(extract), [extract]);
  const suggested = useMemo(() => suggestMatching(plan, extract), [plan, extract]);
  const matched = useRtds((state) => state.matched);
  const matching = useMemo(() => withMatched(suggested, matched), [suggested, matched]);
  const derivation = useMemo(
    () => (holidays === null ? null : derive(plan, extract, matching, holidays)),
    [plan, extract, matching, holidays],
  );
  return (
    <>
      <FoundWords extract={extract} shown={shown} />
      <FoundCharts shown={shown} />
      <MatchTables plan={plan} extract={extract} shown={shown} matching={matching} />
      {derivation && <Offers {...{ plan, extract, derivation, fileName, onDone }} />}
    </>
  );
}

function useHolidays(extract: Extract): ReadonlySet<number> | null {
  const [days, setDays] = useState<ReadonlySet<number> | null>(null);
  useEffect(() => {
    let wanted = true;
    void bankHolidays(...yearsIn(extract)).then((found) => wanted && setDays(new Set(found)));
    return () => {
      wanted = false;
    };
  }, [extract]);
  return days;
}
