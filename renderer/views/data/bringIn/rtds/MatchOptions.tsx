import { bunkerKinds } from '../../../../../db/schema/machine.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import type { CourseGroup } from '../../../../intake/rtds/courseGroup.ts';

const LeftOut = () => <option value="">Left out</option>;

/** Machines that treat, by centre, and each centre itself for a machine that the plan does not have. */
export const MachineOptions = ({ plan }: { plan: Plan }) => (
  <>
    <LeftOut />
    {plan.centres.map((centre) => (
      <optgroup key={centre.id} label={centre.name}>
        {plan.machines
          .filter(({ centreId, kind }) => centreId === centre.id && treats(kind))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}, {centre.name}
            </option>
          ))}
        <option value={centre.id}>Elsewhere at {centre.name}</option>
      </optgroup>
    ))}
  </>
);

const treats = (kind: Plan['machines'][number]['kind']): boolean =>
  bunkerKinds.includes(kind) || kind === 'orthovoltage';

/** Trusts that run centres, and the centres of those that run several. */
export const ProviderOptions = ({ plan }: { plan: Plan }) => (
  <>
    <LeftOut />
    {plan.trusts.map((trust) => {
      const centres = plan.centres.filter(({ trustId }) => trustId === trust.id);
      if (centres.length === 0) return null;
      return (
        <optgroup key={trust.id} label={trust.name}>
          <option value={trust.id}>{trust.name}</option>
          {centres.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      );
    })}
  </>
);

type PathwayProps = { plan: Plan; group: CourseGroup; chosen: readonly string[] };

/** Pathways, those of the same intent first; and several together where nothing in the file tells them apart. */
export function PathwayOptions({ plan, group, chosen }: PathwayProps) {
  const nameOf = (id: string): string => plan.pathways.find((pathway) => pathway.id === id)?.name ?? id;
  const alike = plan.pathways.filter(({ intent }) => intent === group.intent);
  const others = plan.pathways.filter(({ intent }) => intent !== group.intent);
  const sets = new Map<string, readonly string[]>();
  for (const { tumourSite } of alike) {
    const ids = alike.filter((pathway) => pathway.tumourSite === tumourSite).map(({ id }) => id);
    if (tumourSite !== undefined && ids.length > 1) sets.set(ids.join(' '), ids);
  }
  if (chosen.length > 1) sets.set(chosen.join(' '), chosen);
  return (
    <>
      <LeftOut />
      <optgroup label="One pathway">
        {[...alike, ...others].map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </optgroup>
      {sets.size > 0 && (
        <optgroup label="Shared as the plan shares them now">
          {[...sets].map(([value, ids]) => (
            <option key={value} value={value}>
              {ids.map(nameOf).join(' + ')}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
}
