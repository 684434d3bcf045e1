import { showsOf } from '../../../plan/workshop/stepShows.ts';
import { startedOf } from '../../../views/compare/HowLong.tsx';
import { StartedPicture } from '../../../views/compare/StartedPicture.tsx';
import { GainsPicture } from '../../../views/workshop/pictures/GainsPicture.tsx';
import { HeatPicture } from '../../../views/workshop/pictures/HeatPicture.tsx';
import { slideTextSize } from '../slide.ts';
import { ChangesPicture } from './ChangesPicture.tsx';
import { FanPicture } from './FanPicture.tsx';
import type { PictureProps } from './picture.ts';

/** The comparison as the step has it; each change by itself would take runs of its own, so they are told beside the weeks. */
export function ComparePicture(props: PictureProps) {
  const { plan, result, shown, answer, size } = props;
  const { part } = showsOf(shown.step);
  const compared = shown.scenarios.map((scenario, at) => ({ scenario, order: at + 1 }));
  const there = { ...{ plan, result, compared, size }, textSize: slideTextSize, interactive: false };
  // A slide has room for one map: that of the step’s own scenario.
  if (part === 'heat')
    return <HeatPicture {...there} compared={compared.slice(0, 1)} metric={shown.step.focus?.metric ?? 'waitDays'} />;
  if (part === 'waits') {
    const series = startedOf(result, compared, shown.scope.id);
    return <StartedPicture {...size} series={series} label={answer} textSize={slideTextSize} />;
  }
  if (part === 'who' && shown.scenario !== null)
    return <GainsPicture {...there} scenarioId={shown.scenario.id} date={shown.date} />;
  return part === 'changes' ? <ChangesPicture {...props} /> : <FanPicture {...props} />;
}
