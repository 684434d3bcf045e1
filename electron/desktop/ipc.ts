import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { answerCall } from '../answerCall.ts';
import { type CallName, calls, type Planner } from '../api.ts';
import { isCallName } from '../schemas.ts';
import { channelOf } from './channels.ts';
import { isOurs } from './scheme.ts';

/** Serves the contract to our own pages' main frames and to nobody else; calls that are added later, from then on. */
export function serveCalls(planner: Partial<Planner>): void {
  for (const name of Object.keys(calls).filter(isCallName)) serveCall(planner, name);
}

function serveCall<N extends CallName>(planner: Partial<Planner>, name: N): void {
  ipcMain.handle(channelOf(name), (event, input: unknown) => {
    if (!isTrusted(event)) throw new Error('Isocentre answers only its own pages.');
    const handler = planner[name];
    if (handler === undefined) throw new Error('The plans are not open.');
    return answerCall(name, handler, input);
  });
}

function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url);
}
