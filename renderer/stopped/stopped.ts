import '../zodWithoutEval.ts';
import { diagnosticTexts } from '../diagnostics/diagnosticTexts.ts';
import { saveDiagnostics } from '../diagnostics/saveDiagnostics.ts';
import { faultText } from '../state/faultText.ts';
import '../styles/base.css';
import './stopped.css';

/** The page of the desktop shell for when the interface itself cannot be shown: it stands on as little as it can. */
const part = (id: string) => document.getElementById(id);

const say = (words: string) => {
  const said = part('said');
  if (said) said.textContent = words;
};

part('again')?.addEventListener('click', () => location.replace('/index.html'));

/** What would be saved is shown at once, to be read before it is. */
const texts = diagnosticTexts();
texts.then(
  (held) => {
    const [shown, text] = [part('texts'), part('text')];
    if (text) text.textContent = held.map((one) => `${one.name}\n\n${one.text}`).join('\n');
    if (shown) shown.hidden = false;
  },
  (error: unknown) => say(`The diagnostics cannot be read: ${faultText(error)}.`),
);

part('save')?.addEventListener('click', async () => {
  try {
    say((await saveDiagnostics(await texts)) ?? '');
  } catch (error) {
    say(`Nothing was saved: ${faultText(error)}.`);
  }
});
