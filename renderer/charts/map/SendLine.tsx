import type { Size } from './mapFrame.ts';
import styles from './SendLine.module.css';
import type { Sending } from './useSendDrag.ts';

/** From where people are sent to the hand, or to the centre it is on. */
export function SendLine({ sending }: { sending: Sending }) {
  const { start, at, to } = sending;
  const end = to ?? at;
  return (
    <g className={styles.send}>
      <line className={to ? styles.sure : styles.loose} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
      {to ? (
        <circle className={styles.target} cx={to.x} cy={to.y} r={to.radius + 6} />
      ) : (
        <circle className={styles.hand} cx={at.x} cy={at.y} r={5} />
      )}
    </g>
  );
}

/** What letting go would do. */
export function SendTip({ sending, size }: { sending: Sending; size: Size }) {
  const { at, to } = sending;
  const left = at.x > size.width / 2;
  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      style={{ top: at.y + 14, ...(left ? { right: size.width - at.x + 14 } : { left: at.x + 14 }) }}
    >
      {to ? `Send people to ${to.centre.name}` : 'Let go on a centre'}
    </div>
  );
}
