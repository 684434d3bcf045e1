import type { Plan } from '../../../../db/schema/plan.ts';
import { AgeStrips } from '../../../charts/ages/AgeStrips.tsx';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { decimal } from '../../../plan/numbers.ts';
import { agesSentence, machineAges } from '../../../plan/pack/machineAges.ts';
import { packTextSize, textWidth } from '../../section.ts';

/** Linacs and how long they have been in use when the plan begins. */
export function MachineAges({ plan }: { plan: Plan }) {
  const ages = machineAges(mapNetwork(plan, null), plan.startDate);
  const sentence = agesSentence(ages, plan.startDate);
  const centres = plan.centres.filter(({ id }) => ages.some(({ centreId }) => centreId === id));
  const each = centres.map(({ id, name }) => {
    const own = ages.filter(({ centreId }) => centreId === id);
    return `${name}, ${own.map((age) => `${age.name} ${decimal(age.ageYears, 1)}`).join(', ')}`;
  });
  if (ages.length === 0) return null;
  return (
    <>
      <h2>The linacs and their ages</h2>
      <p>{sentence}</p>
      <figure>
        <figcaption>
          Years in use on the plan’s first day; a ring is a linac within its design life, a square past it
        </figcaption>
        <AgeStrips
          centres={centres}
          ages={ages}
          width={textWidth.portrait}
          textSize={packTextSize}
          label={`${sentence} Years in use, the oldest first: ${each.join('; ')}.`}
        />
      </figure>
    </>
  );
}
