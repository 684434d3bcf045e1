import type { Plan } from '../../../../db/schema/plan.ts';
import { PastLifeBars } from '../../../charts/ages/PastLifeBars.tsx';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { decimal } from '../../../plan/numbers.ts';
import { type PastLife as PastLifeYear, pastLifeByYear, pastLifeSentence } from '../../../plan/pack/machineAges.ts';
import { packTextSize, textWidth } from '../../section.ts';
import { YearTable } from '../YearTable.tsx';

/** Linacs past their design life by year, with the programme and were none replaced. */
export function PastDesignLife({ plan }: { plan: Plan }) {
  const years = pastLifeByYear(mapNetwork(plan, null));
  const sentence = pastLifeSentence(years);
  if (years.every(({ inUse }) => inUse === 0)) return null;
  const none = years.every(({ planned, without }) => planned === 0 && without === 0);
  return (
    <>
      <h2>Linacs past their design life</h2>
      <p>{sentence}</p>
      {!none && <PastLife years={years} sentence={sentence} />}
    </>
  );
}

function PastLife({ years, sentence }: { years: readonly PastLifeYear[]; sentence: string }) {
  return (
    <>
      <figure>
        <figcaption>
          Linacs past their design life when the plan begins and on 1 January: bars as planned, dashed if none is
          replaced
        </figcaption>
        <PastLifeBars
          years={years}
          width={textWidth.portrait}
          height={190}
          textSize={packTextSize}
          label={`Linacs past their design life. ${sentence}`}
        />
      </figure>
      <YearTable
        what="Linacs"
        years={years.map(({ date }, at) => (at === 0 ? 'Start' : date.slice(0, 4)))}
        rows={[
          { id: 'planned', name: 'Past design life, as planned', values: years.map(({ planned }) => planned) },
          { id: 'without', name: 'If none is replaced', values: years.map(({ without }) => without) },
          { id: 'inUse', name: 'In use, as planned', values: years.map(({ inUse }) => inUse) },
        ]}
        format={(value) => decimal(value)}
      />
    </>
  );
}
