import { z } from 'zod';
import { BackupReason } from '../db/schema/backupReason.ts';
import { Command, Edit } from '../db/schema/edit.ts';
import { History, LogEntry } from '../db/schema/history.ts';
import { PackMade } from '../db/schema/packMade.ts';
import { Plan } from '../db/schema/plan.ts';
import { Problem } from '../db/schema/problem.ts';
import { FoundPlan, Trouble } from '../db/schema/trouble.ts';

/**
 * The contract between the interface and the shell: every call the renderer can make, with what goes in and what
 * comes out. The desktop shell serves it over IPC, the local shell over loopback; nothing else crosses.
 */
const result = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), problems: z.array(Problem) }),
  ]);

export const PlanSummary = z.object({
  planId: z.string(),
  name: z.string(),
  revision: z.int(),
  savedAt: z.iso.datetime(),
});
export type PlanSummary = z.infer<typeof PlanSummary>;

export const OpenPlan = z.object({ planId: z.string(), revision: z.int(), plan: Plan, history: History });
export type OpenPlan = z.infer<typeof OpenPlan>;

/** A copy of all plans as of one moment. `id` names it; sizes are in bytes. */
export const Backup = z.object({
  id: z.string(),
  number: z.int(),
  madeAt: z.iso.datetime(),
  reason: BackupReason,
  bytes: z.number(),
});
export type Backup = z.infer<typeof Backup>;

/**
 * What the pack is made from, as JSON. The shell only carries it to the print view, so its inside is the renderer's
 * affair: twenty megabytes of results are not looked through on the way.
 */
export const PackDocument = z.string();
export type PackDocument = z.infer<typeof PackDocument>;

/** What a print job is at. */
export const PrintStep = z.enum(['drawing', 'printing', 'numbering']);
export type PrintStep = z.infer<typeof PrintStep>;

const planId = z.strictObject({ planId: z.string() });
const backupId = z.strictObject({ id: z.string() });
const libraryJob = z.strictObject({ job: z.uuid() });

/** Names what a result was worked out from: hashes, of all that its parts have in common and of each part. */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const kept = z.strictObject({ family: hash, parts: z.array(hash).min(1).max(100) });

const settingKey = z.string().regex(/^isocentre\.[A-Za-z0-9.-]{1,60}$/);

/** A walk through the history: by one step, or until the entry `to` of the log is the last in force (0: none is). */
const walk = {
  input: z.strictObject({ planId: z.string(), revision: z.int(), to: z.int().optional() }),
  output: result(z.object({ revision: z.int(), history: History })),
};

export const calls = {
  about: { input: z.strictObject({}), output: z.object({ version: z.string(), shell: z.enum(['desktop', 'local']) }) },
  /** The folder of plans, and why they are not as safe there as they might be, with what to do; null when they are. */
  whereKept: { input: z.strictObject({}), output: z.object({ folder: z.string(), warning: z.string().nullable() }) },
  /** How somebody likes the planner, kept beside the plans: small texts by name; of plans only ids, of files only headings. */
  settings: { input: z.strictObject({}), output: z.object({ values: z.record(z.string(), z.string()) }) },
  /** Keeps a setting; null forgets it. */
  keepSetting: {
    input: z.strictObject({ key: settingKey, value: z.string().max(20_000).nullable() }),
    output: z.object({}),
  },
  /** Tells the log of a fault in the page. Its words are not logged unless the engine wrote them; see `faultFacts`. */
  noteFault: {
    input: z.strictObject({
      where: z.enum(['page', 'view', 'worker']),
      name: z.string().max(100),
      message: z.string().max(2_000),
      stack: z.string().max(8_000),
    }),
    output: z.object({}),
  },
  /** What is saved for whoever looks for a fault, as texts to be looked through first; nothing of any plan is in them. */
  diagnostics: {
    input: z.strictObject({}),
    output: z.object({ files: z.array(z.object({ name: z.string(), text: z.string() })) }),
  },
  listPlans: { input: z.strictObject({}), output: z.array(PlanSummary) },
  openPlan: { input: planId, output: result(OpenPlan) },
  /** Stores a plan file as a new plan, whole or not at all. */
  importPlan: { input: z.strictObject({ text: z.string() }), output: result(OpenPlan) },
  exportPlan: { input: planId, output: result(z.object({ text: z.string() })) },
  /** Applies a command to the stored plan if `revision` is still its last one; on disk when this answers. */
  editPlan: {
    input: z.strictObject({ planId: z.string(), revision: z.int(), command: Command }),
    output: result(z.object({ revision: z.int() })),
  },
  /** Takes back what was done last, if `revision` is still the plan's last one; on disk when this answers. */
  undo: walk,
  /** Does again what was undone last. */
  redo: walk,
  /** What was done to a plan after a revision (0: all of it), the oldest first. */
  changeLog: { input: z.strictObject({ planId: z.string(), after: z.int() }), output: z.array(LogEntry) },
  /** The edits of entries of the change log. */
  logEdits: {
    input: z.strictObject({ planId: z.string(), revisions: z.array(z.int()).max(500) }),
    output: result(z.array(z.object({ revision: z.int(), edits: z.array(Edit) }))),
  },
  /** Keeps why a change was made with its entry in the change log; an empty reason is taken back. */
  giveReason: {
    input: z.strictObject({ planId: z.string(), revision: z.int(), why: z.string() }),
    output: result(z.object({ why: z.string().nullable() })),
  },
  /** What was kept of results: of a family with at least these parts. Nothing (null) means that it is worked out anew. */
  keptResult: { input: kept, output: z.object({ bytes: z.instanceof(Uint8Array).nullable() }) },
  /** Keeps a result between sessions, if it can be; what was longest unused goes when room is needed. */
  keepResult: { input: kept.extend({ bytes: z.instanceof(Uint8Array) }), output: z.object({}) },
  /** Prints the pack under a name that the caller gives the job; answers with the PDF. */
  printPack: {
    input: z.strictObject({ job: z.uuid(), document: PackDocument }),
    output: result(z.object({ pdf: z.instanceof(Uint8Array) })),
  },
  /** How far a job is; null when it is not under way. */
  packProgress: { input: z.strictObject({ job: z.uuid() }), output: z.object({ step: PrintStep.nullable() }) },
  /** Has a job give up at once; its `printPack` then refuses. */
  cancelPack: { input: z.strictObject({ job: z.uuid() }), output: z.object({}) },
  /** The pack last made of a plan; null when none was. */
  lastPack: { input: planId, output: z.object({ made: PackMade.nullable() }) },
  /** Notes that a pack was made, so that the next one can say what changed since. */
  notePack: {
    input: z.strictObject({ planId: z.string(), made: PackMade.omit({ madeAt: true }) }),
    output: result(PackMade),
  },
  /** Called by the print view for what it is to show. */
  packDocument: { input: z.strictObject({ job: z.string() }), output: result(PackDocument) },
  /** All backups there are, the newest first; the folder they are in; and why the last that was due was not made. */
  listBackups: {
    input: z.strictObject({}),
    output: z.object({ folder: z.string(), backups: z.array(Backup), fault: z.string().nullable() }),
  },
  makeBackup: { input: z.strictObject({}), output: result(Backup) },
  /** The plans in a backup. */
  backupPlans: { input: backupId, output: result(z.array(PlanSummary)) },
  /**
   * Puts a backup in the place of all plans; `before` is the backup of what was there until then. A refusal has changed
   * nothing; `unsure` says why a power cut may still take back what was done.
   */
  restoreBackup: { input: backupId, output: result(z.object({ before: Backup, unsure: z.string().nullable() })) },
  /** Stores one plan of a backup as a new plan beside the others. */
  copyFromBackup: {
    input: backupId.extend({ planId: z.string() }),
    output: result(z.object({ planId: z.string() })),
  },
  /** All plans, with their histories, as one file: its bytes, or, where those are too many for a message, where it lies. */
  exportLibrary: {
    input: z.strictObject({}),
    output: result(z.object({ bytes: z.instanceof(Uint8Array).nullable(), where: z.string().nullable() })),
  },
  /**
   * Brings such a file over, under a name that the caller gives the job, part by part in their order, since it may be larger
   * than any message: `of` so many bytes, of which `at` came before. Refused at once where the disk has no room for it.
   */
  bringLibrary: {
    input: libraryJob.extend({ of: z.int().min(0), at: z.int().min(0), bytes: z.instanceof(Uint8Array) }),
    output: result(z.object({ received: z.int() })),
  },
  /** Takes what was brought over in among the backups, from where it can be looked into and restored. */
  takeLibrary: { input: libraryJob, output: result(Backup) },
  /** Forgets what was brought over of it. */
  dropLibrary: { input: libraryJob, output: z.object({}) },
  /** Asks for a plan file, copies it in as a new plan and remembers where it is; null when nothing was chosen. */
  openPlanFile: { input: z.strictObject({}), output: result(z.object({ opened: OpenPlan.nullable() })) },
  /** The same with the plan file that the system handed over, if it did since this was last asked. */
  openGivenFile: { input: z.strictObject({}), output: result(z.object({ opened: OpenPlan.nullable() })) },
  /** The file that a plan was opened from; null where there is none, or this shell cannot save it back. */
  planFile: { input: planId, output: z.object({ where: z.string().nullable() }) },
  /**
   * Saves a plan back whole over its file, if what is there is still what was read, or what `over` names. Else it answers
   * with what is there now, and writes nothing.
   */
  saveBack: {
    input: z.strictObject({ planId: z.string(), over: hash.optional() }),
    output: result(
      z.discriminatedUnion('state', [
        z.object({ state: z.literal('saved'), where: z.string() }),
        z.object({ state: z.literal('changed'), where: z.string(), text: z.string(), hash }),
      ]),
    ),
  },
  /**
   * What is wrong with the file of plans, null when it is open, and all backups there are, the newest first and not yet
   * looked through. `placed`: plans stand in its place by now but could not be opened, and why; `aside` is where it is.
   * While there is trouble, only the calls below and those about the folder are answered.
   */
  trouble: {
    input: z.strictObject({}),
    output: z.object({
      trouble: Trouble.nullable(),
      backups: z.array(Backup),
      placed: z.object({ aside: z.string().nullable(), why: z.string() }).nullable(),
    }),
  },
  /** Looks through a backup in full and tells the plans in it; refuses where it is not good. */
  checkBackup: { input: backupId, output: result(z.array(PlanSummary)) },
  /** What can be read of the file of plans; `note` says, in sentences, why that may be less than there is. */
  foundPlans: {
    input: z.strictObject({}),
    output: z.object({ plans: z.array(FoundPlan), note: z.string().nullable() }),
  },
  /** A plan that was found in such a file, as a plan file. */
  foundPlan: { input: planId, output: result(z.object({ text: z.string() })) },
  /**
   * Ends the trouble and opens the plans: from a backup, from the plans that could be read, with what is there (only where
   * it is merely older than a backup, or put there by this call before), or afresh. The file as it was is set aside under
   * the name told, never deleted.
   */
  recover: {
    input: z.discriminatedUnion('from', [
      backupId.extend({ from: z.literal('backup') }),
      z.strictObject({ from: z.enum(['found', 'asItIs', 'nothing']) }),
    ]),
    output: result(z.object({ aside: z.string().nullable() })),
  },
  /** Saves bytes where the user chooses; `where` is null when they cancel or the browser's download took it. */
  saveFile: {
    input: z.strictObject({ name: z.string(), mime: z.string(), bytes: z.instanceof(Uint8Array) }),
    output: result(z.object({ where: z.string().nullable() })),
  },
} as const;

/** What the print page listens for to be told on which page each of its parts begins, by id. */
export const numbersEvent = 'isocentre:pages';

export type CallName = keyof typeof calls;
export type Input<N extends CallName> = z.infer<(typeof calls)[N]['input']>;
export type Output<N extends CallName> = z.infer<(typeof calls)[N]['output']>;

/** What `window.planner` is. */
export type Planner = { [N in CallName]: (input: Input<N>) => Promise<Output<N>> };

declare global {
  interface Window {
    planner: Planner;
  }
}

export { shellBack, shellGone } from './shellEvents.ts';
export { type MenuShortcut, type MenuShortcutId, menuShortcuts } from './shortcuts.ts';
