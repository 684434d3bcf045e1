import { readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { illustrativePlan } from './db/illustrative/illustrativePlan.ts';
import { applyScenario } from './renderer/simulation/applyScenario.ts';
import { bankHolidays } from './renderer/simulation/calendar/bankHolidays.ts';
import { compile } from './renderer/simulation/compile/compile.ts';
import { calendarYears } from './renderer/simulation/compile/timeline.ts';
import { breakdownDrawer } from './renderer/simulation/booking/breakdowns.ts';
import { replicationKey } from './renderer/simulation/random/key.ts';
import { newCore } from './renderer/simulation/booking/core.ts';
import { writeNetwork, writer } from './renderer/simulation/booking/writeNetwork.ts';
const plan = illustrativePlan();
const resolved = applyScenario(plan, 'baseline');
if (!resolved.ok) throw 1;
const network = compile(resolved.value, await bankHolidays(...calendarYears(plan)));
const core = newCore(new WebAssembly.Module(readFileSync(process.argv[2])));
writeNetwork(core, network);
const drawBreakdowns = breakdownDrawer(network);
const times: number[][] = [];
function run(replication: number) {
  const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const a = cpu();
  const root = replicationKey(1, replication);
  const breakdowns = drawBreakdowns(root);
  const w = writer(core);
  w.ints('breakdownSlot', breakdowns.slot); w.ints('breakdownSeconds', breakdowns.seconds); w.ints('breakdownsFrom', breakdowns.dayStart);
  const b = cpu();
  core.call('begin', root);
  const c = cpu();
  const { end } = network.timeline;
  for (let day = 0; day < end; day++) core.call('workThrough', day);
  times.push([b - a, c - b, cpu() - c]);
}
for (let r = 0; r < 3; r++) run(r);
const session = new Session(); session.connect();
if (process.argv[3]) {
  await session.post('Profiler.enable'); await session.post('Profiler.setSamplingInterval', { interval: 200 }); await session.post('Profiler.start');
}
for (let r = 3; r < 15; r++) run(r);
if (process.argv[3]) {
  const { profile } = await session.post('Profiler.stop');
  const self = new Map<string, number>(); let total = 0;
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  profile.samples!.forEach((id, i) => { const n = byId.get(id)!; const d = profile.timeDeltas![i]; const k = n.callFrame.functionName; self.set(k, (self.get(k) ?? 0) + d); total += d; });
  for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 30)) console.log((v / total * 100).toFixed(1).padStart(6), (v/12000).toFixed(1).padStart(7), k);
}
const least = (i: number) => Math.min(...times.map((t) => t[i])).toFixed(1);
console.log('breakdowns', least(0), 'begin', least(1), 'days', least(2), ' first:', times[0].map((x) => x.toFixed(0)).join(' '));
