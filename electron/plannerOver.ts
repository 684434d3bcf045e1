import type { CallName, Input, Output, Planner } from './api.ts';

/** Carries one call to wherever the contract is served. */
export type Carry = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>;

/** `window.planner` over any carrier: IPC in the desktop shell, loopback in the local one. */
export function plannerOver(carry: Carry): Planner {
  return {
    about: (input) => carry('about', input),
    whereKept: (input) => carry('whereKept', input),
    settings: (input) => carry('settings', input),
    keepSetting: (input) => carry('keepSetting', input),
    noteFault: (input) => carry('noteFault', input),
    diagnostics: (input) => carry('diagnostics', input),
    listPlans: (input) => carry('listPlans', input),
    openPlan: (input) => carry('openPlan', input),
    importPlan: (input) => carry('importPlan', input),
    exportPlan: (input) => carry('exportPlan', input),
    editPlan: (input) => carry('editPlan', input),
    undo: (input) => carry('undo', input),
    redo: (input) => carry('redo', input),
    changeLog: (input) => carry('changeLog', input),
    logEdits: (input) => carry('logEdits', input),
    giveReason: (input) => carry('giveReason', input),
    keptResult: (input) => carry('keptResult', input),
    keepResult: (input) => carry('keepResult', input),
    printPack: (input) => carry('printPack', input),
    packProgress: (input) => carry('packProgress', input),
    cancelPack: (input) => carry('cancelPack', input),
    lastPack: (input) => carry('lastPack', input),
    notePack: (input) => carry('notePack', input),
    packDocument: (input) => carry('packDocument', input),
    listBackups: (input) => carry('listBackups', input),
    makeBackup: (input) => carry('makeBackup', input),
    backupPlans: (input) => carry('backupPlans', input),
    restoreBackup: (input) => carry('restoreBackup', input),
    copyFromBackup: (input) => carry('copyFromBackup', input),
    exportLibrary: (input) => carry('exportLibrary', input),
    bringLibrary: (input) => carry('bringLibrary', input),
    takeLibrary: (input) => carry('takeLibrary', input),
    dropLibrary: (input) => carry('dropLibrary', input),
    openPlanFile: (input) => carry('openPlanFile', input),
    openGivenFile: (input) => carry('openGivenFile', input),
    planFile: (input) => carry('planFile', input),
    saveBack: (input) => carry('saveBack', input),
    trouble: (input) => carry('trouble', input),
    checkBackup: (input) => carry('checkBackup', input),
    foundPlans: (input) => carry('foundPlans', input),
    foundPlan: (input) => carry('foundPlan', input),
    recover: (input) => carry('recover', input),
    saveFile: (input) => carry('saveFile', input),
  };
}
