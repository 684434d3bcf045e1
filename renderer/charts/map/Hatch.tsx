import styles from './NetworkMap.module.css';

/** The pattern of what is past 100%: stripes, so that colour alone never carries it. */
export function Hatch({ id, textSize }: { id: string; textSize: number }) {
  const step = textSize * 0.36;
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={styles.hatchGround} width={step} height={step} />
      <rect className={styles.hatchStripe} width={step / 2} height={step} />
    </pattern>
  );
}
