import type { Plan } from '../../../../db/schema/plan.ts';
import { SourceMark } from '../../../components/SourceMark.tsx';
import type { Sourced } from '../../../plan/sources/sourceOf.ts';

type Props = { name: string; plan: Plan; record?: Sourced; field?: string; children: React.ReactNode };

/** One figure of the inspector with, where it comes from the plan, its source. */
export function Figure({ name, plan, record, field, children }: Props) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span>{children}</span>
        {record && <SourceMark plan={plan} record={record} {...(field === undefined ? {} : { field })} />}
      </dd>
    </>
  );
}
