import '../zodWithoutEval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { recallSetting } from '../state/settings.ts';
import { RecoveryPage } from './RecoveryPage.tsx';
import '../styles/base.css';

document.documentElement.dataset.theme = recallSetting('isocentre.theme') ?? 'light';
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <RecoveryPage />
    </StrictMode>,
  );
