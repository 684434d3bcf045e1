import './zodWithoutEval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Boundary } from './components/Boundary.tsx';
import { holdWhileSaving } from './state/holdWhileSaving.ts';
import { rememberScrolling } from './state/rememberScrolling.ts';
import { reportFaults } from './state/reportFaults.ts';
import { useStore } from './state/store.ts';
import { presenterOf } from './views/workshop/presenter/messages.ts';
import { Presenter } from './views/workshop/presenter/Presenter.tsx';
import './styles/base.css';

reportFaults();
holdWhileSaving(() => useStore.getState().saving);
const presenterId = presenterOf(location.hash);
const root = document.getElementById('root');
if (root && presenterId === null) rememberScrolling({ root, isLed: () => useStore.getState().row !== null });
if (root)
  createRoot(root).render(
    <StrictMode>
      {presenterId === null ? (
        <Boundary what="The window">
          <App />
        </Boundary>
      ) : (
        <Presenter id={presenterId} />
      )}
    </StrictMode>,
  );
