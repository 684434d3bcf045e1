import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { answerCall } from '../answerCall.ts';
import { type CallName, calls, type Planner } from '../api.ts';
import { isCallName } from '../schemas.ts';
import { channelOf } from './channels.ts';
import { isOurs } from './scheme.ts';

/** Serves the contract to our own pages' main frames and to nobody else. */
export function serveCalls(planner: Planner): void {
  for (const name of Object.keys(calls).filter(isCallName)) serveCall(planner, name);
}

function serveCall<N extends CallName>(planner: Planner, name: N): void {
  ipcMain.handle(channelOf(name), (event, input: unknown) => {
    if (!isTrusted(event)) throw new Error('Isocentre answers only its own pages.');
    return answerCall(name, planner[name], input);
  });
}

function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url);
}
