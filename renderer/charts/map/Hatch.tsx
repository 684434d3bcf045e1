import scale from '../measureScale.module.css';
import { hatchedLooks, type LookHatches } from './measureClass.ts';
import styles from './NetworkMap.module.css';
import areaStyles from './ZoneAreas.module.css';

type HatchProps = { id: string; textSize: number };

/** The pattern of what is past 100%: stripes, so that colour alone never carries it. */
export function Hatch({ id, textSize }: HatchProps) {
  const step = textSize * 0.36;
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={styles.hatchGround} width={step} height={step} />
      <rect className={styles.hatchStripe} width={step / 2} height={step} />
    </pattern>
  );
}

/** The patterns of everything that looks hatched. `scale` undoes the zoom of the group they are used in. */
export const LookPatterns = ({ ids, ...props }: { ids: LookHatches; textSize: number; scale?: number }) =>
  hatchedLooks.map((look) => {
    if (look === 'unknown') return <UnknownHatch key={look} id={ids[look]} {...props} />;
    if (look === 'noise') return <NoiseHatch key={look} id={ids[look]} {...props} />;
    return <MoreHatch key={look} id={ids[look]} look={look} {...props} />;
  });

/** The pattern of what is more than before: its colour, lined. */
function MoreHatch({ id, look, textSize, scale: undo = 1 }: HatchProps & { look: 'more1' | 'more2'; scale?: number }) {
  const step = textSize * 0.45;
  return (
    <pattern
      id={id}
      width={step}
      height={step}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${undo}) rotate(45)`}
    >
      <rect className={scale[look]} width={step} height={step} />
      <line className={areaStyles.moreLine} x1={0} y1={0} x2={0} y2={step} />
    </pattern>
  );
}

/** The pattern of what is not known: thin lines the other way. `scale` undoes the zoom of the group it is used in. */
function UnknownHatch({ id, textSize, scale = 1 }: HatchProps & { scale?: number }) {
  const step = textSize * 0.5;
  return (
    <pattern
      id={id}
      width={step}
      height={step}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale}) rotate(-45)`}
    >
      <rect className={areaStyles.ground} width={step} height={step} />
      <line className={areaStyles.unknownLine} x1={0} y1={0} x2={0} y2={step} />
    </pattern>
  );
}

/** The pattern of what cannot be told from noise: dots. */
function NoiseHatch({ id, textSize, scale = 1 }: HatchProps & { scale?: number }) {
  const step = textSize * 0.5;
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
      <rect className={areaStyles.ground} width={step} height={step} />
      <circle className={areaStyles.noiseDot} cx={step / 2} cy={step / 2} r={step * 0.16} />
    </pattern>
  );
}
