import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from '../../../state/store.ts';
import { stepShown } from '../../../state/workshopSlice.ts';
import { useFleetStore } from '../../fleet/fleetStore.ts';
import { FleetForms } from '../../fleet/forms/FleetForms.tsx';
import { MapMenuOf } from '../../network/whatIf/MapMenuOf.tsx';
import { leaveAsked, useMapDesk } from '../../network/whatIf/mapDesk.ts';
import { WhatIfPanel } from '../../network/whatIf/WhatIfPanel.tsx';
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
  const goToStep = useStore((state) => state.goToStep);
  const at = useStore((state) => state.walk?.at ?? 0);
  const floorGone = useStore(
    ({ walk, plan }) => walk?.floorId != null && !plan?.scenarios.some(({ id }) => id === walk.floorId),
  );
  const main = useRef<HTMLElement>(null);
  // Once it is recorded the arrows walk again, whatever had the focus before.
  useEffect(() => {
    if (!capturing) main.current?.focus();
  }, [capturing]);
  useLayoutEffect(() => {
    document.documentElement.dataset.walking = '';
    return () => {
      delete document.documentElement.dataset.walking;
    };
  }, []);
  const asking = useMapDesk(({ trial, kept }) => trial !== null || kept !== null);
  // Whoever goes to another view, by the palette or its keys, has ended the walk; so has undoing the last step.
  useEffect(() => {
    if (view !== 'workshop' || step === null) endWalk();
  }, [view, step, endWalk]);
  // What the room tried and took back again leaves the step as it was prepared.
  useEffect(() => {
    if (floorGone) goToStep(at);
  }, [floorGone, goToStep, at]);
  useEffect(() => {
    // Escape leaves the full screen before any page hears of it, so leaving it is what ends the walk.
    const left = () => {
      const { walk, setWalk } = useStore.getState();
      const { form, open } = useFleetStore.getState();
      // A window that opens over this one leaves the full screen too, and ends nothing.
      if (document.fullscreenElement !== null || walk === null || !document.hasFocus()) return;
      if (walk.capture !== null) setWalk({ capture: null });
      else if (form !== null) open(null);
      else if (!leaveAsked()) endWalk();
    };
    document.addEventListener('fullscreenchange', left);
    return () => {
      document.removeEventListener('fullscreenchange', left);
      leaveFullScreen();
    };
  }, [endWalk]);
  if (step === null) return null;
  return (
    <main id="main" className={styles.walk} data-levers={levers || asking} data-testid="walk" tabIndex={-1} ref={main}>
      <Photo frozenSince={frozenSince}>
        <StepStage step={step} />
      </Photo>
      {asking ? (
        <div className={styles.levers}>
          <WhatIfPanel />
        </div>
      ) : (
        levers && <LeverPanel />
      )}
      <WalkFoot />
      <MapMenuOf />
      <FleetForms />
      {blank && (
        <div className={styles.blank} data-testid="blank">
          <span className="visually-hidden">The screen is blank. Press B to show it again.</span>
        </div>
      )}
      {capturing && <CaptureSheet />}
    </main>
  );
}
