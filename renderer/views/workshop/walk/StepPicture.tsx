import type { StoryStep } from '../../../../db/schema/workshop.ts';
import type { ScopeWords } from '../../../plan/results/scope.ts';
import { showsOf } from '../../../plan/workshop/stepShows.ts';
import { ChangesPicture } from './ChangesPicture.tsx';
import { FanPicture } from './FanPicture.tsx';
import { FleetPicture } from './FleetPicture.tsx';
import { MapPicture } from './MapPicture.tsx';
import { PartPicture } from './PartPicture.tsx';
import { PatientsPicture } from './PatientsPicture.tsx';
import { RiskPicture } from './RiskPicture.tsx';

/** What a step shows under its question. */
export function StepPicture({ step, scope }: { step: StoryStep; scope: ScopeWords }) {
  const { part } = showsOf(step);
  switch (step.view) {
    case 'network':
      return <MapPicture title={step.title} />;
    case 'fleet':
      return <FleetPicture centreId={scope.id === 'network' ? undefined : scope.id} />;
    case 'demand':
    case 'flows':
      return <PatientsPicture step={step} />;
    case 'scenarios':
      return <ChangesPicture scope={scope} metric={step.focus?.metric ?? 'waitDays'} />;
    case 'compare':
      return part === undefined || part === 'sensitivity' ? (
        <FanPicture scope={scope} metric={step.focus?.metric ?? 'waitDays'} compareIds={step.compareIds ?? []} />
      ) : (
        <PartPicture {...{ step, part, scope }} />
      );
    case 'risk':
      return <RiskPicture sensitivity={part === 'sensitivity'} />;
  }
}
