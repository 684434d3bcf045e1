import measureScale from '../measureScale.module.css';
import { hatchedLooks, type LookHatches } from './measureClass.ts';
import styles from './NetworkMap.module.css';
import areaStyles from './ZoneAreas.module.css';

type HatchProps = { id: string; textSize: number };
/** `scale` undoes the zoom of the group that a pattern is used in. */
type LookProps = HatchProps & { scale?: number };

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

/** The patterns of everything that looks hatched. */
export const LookPatterns = ({ ids, ...props }: Omit<LookProps, 'id'> & { ids: LookHatches }) =>
  hatchedLooks.map((look) => {
    if (look === 'unknown') return <UnknownHatch key={look} id={ids[look]} {...props} />;
    if (look === 'noise') return <NoiseHatch key={look} id={ids[look]} {...props} />;
    return <MoreHatch key={look} id={ids[look]} look={look} {...props} />;
  });

/** The pattern of what is more than before: its colour, lined. */
const MoreHatch = ({ look, textSize, ...own }: LookProps & { look: 'more1' | 'more2' }) => (
  <LinedHatch {...own} step={textSize * 0.45} turn={45} ground={measureScale[look]} line={areaStyles.moreLine} />
);

/** The pattern of what is not known: thin lines the other way. */
const UnknownHatch = ({ textSize, ...own }: LookProps) => (
  <LinedHatch
    {...{ ...own, step: textSize * 0.5, turn: -45 }}
    ground={areaStyles.ground}
    line={areaStyles.unknownLine}
  />
);

type LinedProps = Omit<LookProps, 'textSize'> & {
  step: number;
  turn: number;
  ground: string | undefined;
  line: string | undefined;
};

/** Lines a step apart on a ground, turned by so many degrees. */
const LinedHatch = ({ id, step, turn, scale = 1, ground, line }: LinedProps) => (
  <pattern
    id={id}
    width={step}
    height={step}
    patternUnits="userSpaceOnUse"
    patternTransform={`scale(${scale}) rotate(${turn})`}
  >
    <rect className={ground} width={step} height={step} />
    <line className={line} x1={0} y1={0} x2={0} y2={step} />
  </pattern>
);

/** The pattern of what cannot be told from noise: dots. */
function NoiseHatch({ id, textSize, scale = 1 }: LookProps) {
  const step = textSize * 0.5;
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
      <rect className={areaStyles.ground} width={step} height={step} />
      <circle className={areaStyles.noiseDot} cx={step / 2} cy={step / 2} r={step * 0.16} />
    </pattern>
  );
}
