import { shortcutProps } from '../../../palette/shortcutProps.ts';
import { type MapSubject, useMapDesk } from './mapDesk.ts';
import styles from './WhatIf.module.css';

/** Asks what could be done with something; the menu opens under the button. */
export function WhatIfButton({ subject }: { subject: MapSubject }) {
  const showMenu = useMapDesk((state) => state.showMenu);
  return (
    <button
      type="button"
      className={styles.ask}
      aria-haspopup="menu"
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        showMenu({ subject, x: left, y: bottom + 2 });
      }}
      {...shortcutProps('network.menu')}
    >
      What if…
    </button>
  );
}
