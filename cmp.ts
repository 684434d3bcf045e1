const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const load = async (root: string) => {
  const at = (p: string) => import(`${root}/${p}`);
  const { illustrativePlan } = await at('db/illustrative/illustrativePlan.ts');
  const { applyScenario } = await at('renderer/simulation/applyScenario.ts');
  const { bankHolidays } = await at('renderer/simulation/calendar/bankHolidays.ts');
  const { compile } = await at('renderer/simulation/compile/compile.ts');
  const { calendarYears } = await at('renderer/simulation/compile/timeline.ts');
  const { simulator } = await at('renderer/simulation/booking/replication.ts');
  const { measure } = await at('renderer/simulation/measures/measure.ts');
  const plan = illustrativePlan();
  const change = JSON.parse(process.env.PLAN ?? '{}');
  Object.assign(plan, change);
  const f = Number(process.env.FACTOR ?? 1);
  for (const d of plan.demand) d.coursesPerYear *= f;
  const resolved = applyScenario(plan, process.env.SCENARIO ?? 'baseline');
  const network = compile(resolved.value, await bankHolidays(...calendarYears(plan)));
  const core = root === '/tmp/old' ? undefined : (await at('electron/local/coreFile.ts')).readCore();
  const b = cpu();
  const simulate = simulator(network, core);
  return { simulate, measure, made: cpu() - b };
};
const n = Number(process.argv[2] ?? 6);
const after = await load('/tmp/core-wt');
const before = process.argv[3] === 'new' ? undefined : await load('/tmp/old');
const times: number[][] = [];
console.log('simulator made', after.made.toFixed(1), before?.made.toFixed(1));
for (let r = 0; r < n; r++) {
  const t: number[] = [];
  let a = cpu(); const b2 = after.simulate(1, r); t.push(cpu() - a); a = cpu(); const m2 = after.measure(b2); t.push(cpu() - a);
  if (before) {
    a = cpu(); const b1 = before.simulate(1, r); t.push(cpu() - a); a = cpu(); const m1 = before.measure(b1); t.push(cpu() - a);
    for (const k of Object.keys(m1)) {
      const x = m1[k], y = m2[k];
      if (typeof x === 'number') { if (x !== y) console.log('DIFF', k, x, y); continue; }
      if (x.length !== y.length) console.log('DIFF length', k, x.length, y.length);
      for (let i = 0; i < x.length; i++) if (!Object.is(x[i], y[i])) { console.log('DIFF', k, i, x[i], y[i]); break; }
    }
  }
  times.push(t);
}
console.log('first', times[0].map((x) => x.toFixed(0)).join(' '));
console.log('least', times[0].map((_, i) => Math.min(...times.slice(1).map((t) => t[i])).toFixed(1)).join(' '), '(new run, new measure, old run, old measure)');
