import { useEffect } from 'react';
import { useStore } from '../../../state/store.ts';
import { stepShown } from '../../../state/workshopSlice.ts';
import { CaptureSheet } from './CaptureSheet.tsx';
import { leaveFullScreen } from './fullScreen.ts';
import { LeverPanel } from './LeverPanel.tsx';
import { Photo } from './Photo.tsx';
import { StepStage } from './StepStage.tsx';
import styles from './Walk.module.css';
import { WalkFoot } from './WalkFoot.tsx';

/** The storyboard before a room: one step fills the screen, and a clicker or the keys do the rest. */
export function Walk() {
  const blank = useStore((state) => state.walk?.blank ?? false);
  const frozenSince = useStore((state) => state.walk?.frozen?.since ?? null);
  const capturing = useStore((state) => state.walk?.capture != null);
  const levers = useStore((state) => state.walk?.levers ?? false);
  const step = useStore(stepShown);
  const view = useStore((state) => state.view);
  const endWalk = useStore((state) => state.endWalk);
  // Whoever goes to another view, by the palette or its keys, has ended the walk; so has undoing the last step.
  useEffect(() => {
    if (view !== 'workshop' || step === null) endWalk();
  }, [view, step, endWalk]);
  useEffect(() => {
    // Escape leaves the full screen before any page hears of it, so leaving it is what ends the walk.
    const left = () => {
      const { walk, setWalk } = useStore.getState();
      // A window that opens over this one leaves the full screen too, and ends nothing.
      if (document.fullscreenElement !== null || walk === null || !document.hasFocus()) return;
      if (walk.capture === null) endWalk();
      else setWalk({ capture: null });
    };
    document.addEventListener('fullscreenchange', left);
    return () => {
      document.removeEventListener('fullscreenchange', left);
      leaveFullScreen();
    };
  }, [endWalk]);
  if (step === null) return null;
  return (
    <main id="main" className={styles.walk} data-levers={levers} data-testid="walk" tabIndex={-1}>
      <Photo frozenSince={frozenSince}>
        <StepStage step={step} />
      </Photo>
      {levers && <LeverPanel />}
      <WalkFoot />
      {blank && (
        <div className={styles.blank} data-testid="blank">
          <span className="visually-hidden">The screen is blank. Press B to show it again.</span>
        </div>
      )}
      {capturing && <CaptureSheet />}
    </main>
  );
}
