import { ChangesPicture } from './ChangesPicture.tsx';
import { DemandPicture } from './DemandPicture.tsx';
import { FanPicture } from './FanPicture.tsx';
import { FleetPicture } from './FleetPicture.tsx';
import { FlowsPicture } from './FlowsPicture.tsx';
import { MapPicture } from './MapPicture.tsx';
import type { PictureProps } from './picture.ts';

/** What a step shows under its question. */
export function StepPicture(props: PictureProps) {
  switch (props.shown.step.view) {
    case 'network':
      return <MapPicture {...props} />;
    case 'fleet':
      return <FleetPicture {...props} />;
    case 'demand':
      return <DemandPicture {...props} />;
    case 'flows':
      return <FlowsPicture {...props} />;
    case 'scenarios':
      return <ChangesPicture {...props} />;
    case 'compare':
      return <FanPicture {...props} />;
  }
}
