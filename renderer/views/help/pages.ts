import backups from '../../../assets/help/backups.md?raw';
import bringIn from '../../../assets/help/bring-in.md?raw';
import calibration from '../../../assets/help/calibration.md?raw';
import compare from '../../../assets/help/compare.md?raw';
import fleet from '../../../assets/help/fleet.md?raw';
import flows from '../../../assets/help/flows.md?raw';
import gettingStarted from '../../../assets/help/getting-started.md?raw';
import glossary from '../../../assets/help/glossary.md?raw';
import it from '../../../assets/help/it.md?raw';
import keyboard from '../../../assets/help/keyboard.md?raw';
import map from '../../../assets/help/map.md?raw';
import method from '../../../assets/help/method.md?raw';
import pack from '../../../assets/help/pack.md?raw';
import planFiles from '../../../assets/help/plan-files.md?raw';
import readingTheFigures from '../../../assets/help/reading-the-figures.md?raw';
import risk from '../../../assets/help/risk.md?raw';
import savingFigures from '../../../assets/help/saving-figures.md?raw';
import scenarios from '../../../assets/help/scenarios.md?raw';
import security from '../../../assets/help/security.md?raw';
import tables from '../../../assets/help/tables.md?raw';
import takingOut from '../../../assets/help/taking-out.md?raw';
import whereThingsAre from '../../../assets/help/where-things-are.md?raw';
import workshop from '../../../assets/help/workshop.md?raw';
import { titleOf } from './headings.ts';
import { shortcutsText } from './shortcutsText.ts';

/** A page of the help that ships with the app: Markdown, titled by its first line. Pages link to each other by file name. */
export type HelpPage = { file: string; title: string; text: string };

const page = (file: string, text: string): HelpPage => ({ file, title: titleOf(text), text });

export const methodPage = page('method.md', method);

export const glossaryPage = page('glossary.md', glossary);

/** All pages, in the order in which they are read. */
export const helpPages: readonly HelpPage[] = [
  page('getting-started.md', gettingStarted),
  page('reading-the-figures.md', readingTheFigures),
  page('map.md', map),
  page('fleet.md', fleet),
  page('tables.md', tables),
  page('bring-in.md', bringIn),
  page('flows.md', flows),
  page('scenarios.md', scenarios),
  page('compare.md', compare),
  page('calibration.md', calibration),
  page('risk.md', risk),
  page('workshop.md', workshop),
  page('plan-files.md', planFiles),
  page('saving-figures.md', savingFigures),
  page('taking-out.md', takingOut),
  page('backups.md', backups),
  page('pack.md', pack),
  page('keyboard.md', `${keyboard}\n${shortcutsText()}`),
  methodPage,
  glossaryPage,
  page('where-things-are.md', whereThingsAre),
  page('it.md', it),
  page('security.md', security),
];
