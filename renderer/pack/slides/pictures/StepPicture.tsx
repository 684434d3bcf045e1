import { DemandBars } from '../../../charts/demand/DemandBars.tsx';
import { FlowRibbons } from '../../../charts/flows/FlowRibbons.tsx';
import { slideTextSize } from '../slide.ts';
import { ChangesPicture } from './ChangesPicture.tsx';
import { ComparePicture } from './ComparePicture.tsx';
import { FanPicture } from './FanPicture.tsx';
import { FleetPicture } from './FleetPicture.tsx';
import { MapPicture } from './MapPicture.tsx';
import type { PictureProps } from './picture.ts';

/** What a step shows under its question. */
export function StepPicture(props: PictureProps) {
  const { plan, size, shown } = props;
  const there = {
    ...{ plan, size, date: shown.date, textSize: slideTextSize },
    scenarioId: shown.scenario?.id ?? null,
  };
  switch (shown.step.view) {
    case 'network':
      return <MapPicture {...props} />;
    case 'fleet':
      return <FleetPicture {...props} />;
    case 'demand':
      return <DemandBars {...there} />;
    case 'flows':
      return <FlowRibbons {...there} />;
    case 'scenarios':
      return <ChangesPicture {...props} />;
    case 'compare':
      return <ComparePicture {...props} />;
    // What is lost in turn is tried before the room: the sentence under the picture says where it is printed.
    case 'risk':
      return <FanPicture {...props} />;
  }
}
