import { contextBridge, ipcRenderer } from 'electron';
import { channelOf } from './desktop/channels.ts';
import { plannerOver } from './plannerOver.ts';
import { schemas } from './schemas.ts';

/** `window.planner` over IPC. Nothing else of Electron reaches the interface. */
contextBridge.exposeInMainWorld(
  'planner',
  plannerOver(async (name, input) => {
    const { input: takes, output: gives } = schemas[name];
    return gives.parse(await ipcRenderer.invoke(channelOf(name), takes.parse(input)));
  }),
);
