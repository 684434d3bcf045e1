import { Component, type ReactNode, useState } from 'react';
import { DiagnosticsSheet } from '../diagnostics/DiagnosticsSheet.tsx';
import { reportFault } from '../state/reportFaults.ts';
import styles from './Boundary.module.css';

type Props = {
  /** What has stopped when something in it fails: `The view Fleet`. */
  what: string;
  children: ReactNode;
};

/**
 * Keeps a fault in a part of the window to that part. React knows of faults only through a class. Nothing of a plan can be
 * lost by one: what was accepted is stored before it is shown as such.
 */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    reportFault('view', error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failed what={this.props.what} onRetry={() => this.setState({ failed: false })} />;
  }
}

function Failed({ what, onRetry }: { what: string; onRetry: () => void }) {
  const [saving, setSaving] = useState(false);
  return (
    <section className={styles.failed} role="alert">
      <h2>{what} has stopped</h2>
      <p>
        That is a fault of Isocentre’s, not of yours. Nothing is lost: everything you did is stored, and the rest of the
        window goes on. If showing it again does not help, undo what you did last, or reload the window.
      </p>
      <p className={styles.ways}>
        <button type="button" className="primary" onClick={onRetry}>
          Show it again
        </button>
        <button type="button" onClick={() => location.reload()}>
          Reload the window
        </button>
        <button type="button" className="plain" onClick={() => setSaving(true)}>
          Save diagnostics…
        </button>
      </p>
      {saving && <DiagnosticsSheet onClose={() => setSaving(false)} />}
    </section>
  );
}
