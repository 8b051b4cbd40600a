// Times DuckDB at the tasks of ../flow and prints a line of JSON for each; the answers are written to a folder.
//
//	node measure.js columns|stream DOUBLE|DECIMAL FILE FOLDER
import fs from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [what, number, file, folder] = process.argv.slice(2);
const type = number === 'DECIMAL' ? 'DECIMAL(18,3)' : 'DOUBLE';
const quoted = text => `'${text.replaceAll("'", "''")}'`;
const rows = `read_csv(${quoted(file)}, header = true, nullstr = 'NA', columns = {t: 'SMALLINT', i: 'SMALLINT', j: 'SMALLINT', k: 'INTEGER', v: '${type}', q: '${type}'})`;

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const run = sql => connection.run(sql);

function resetPeak() {
  try {
    fs.writeFileSync('/proc/self/clear_refs', '5');
  } catch {} // the peak is then that of all steps so far
}

function peak() {
  try {
    return 1024 * Number(/VmHWM:\s*(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return 0;
  }
}

// time runs a query a number of times, each into a new table.
async function time(task, times, query) {
  const step = { task, seconds: [], processor: [] };
  resetPeak();
  for (let n = 0; n < times; n++) {
    const before = process.cpuUsage();
    const start = process.hrtime.bigint();
    await run(`create or replace table ${task} as ${query}`);
    step.seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
    const used = process.cpuUsage(before);
    step.processor.push((used.user + used.system) / 1e6);
  }
  step.peak = peak();
  console.log(JSON.stringify(step));
}

// write writes an answer.
const write = (name, query) => run(`copy (${query}) to ${quoted(path.join(folder, name + '.csv'))} (header false)`);

if (what === 'stream') {
  await time('stream', 1, `select i, sum(v) s from ${rows} group by i`);
  await write('stream', 'select i, s from stream order by i');
} else {
  await time('load', 1, `select * from ${rows}`);
  await write('load', 'select count(*) from load');
  await time('exporters', 7, 'select i, sum(v) s from load group by i');
  await write('exporters', 'select i, s from exporters order by i');
  await time('products', 5, 'select i, k, sum(v) s from load group by i, k');
  await write('products', `select i, lpad(k::varchar, 6, '0'), s from products order by i, k`);
  await time('rca', 3, `
    with e as (select i, sum(s) s from products group by i), p as (select k, sum(s) s from products group by k)
    select m.i, m.k, round(m.s::double / e.s / p.s * (select sum(s) from products), 6) r
    from products m join e using (i) join p using (k)`);
  await write('rca', `
    with e as (select i, sum(s) s from products group by i), p as (select k, sum(s) s from products group by k)
    select m.i, lpad(m.k::varchar, 6, '0'), m.s::double / e.s / p.s * (select sum(s) from products)
    from products m join e using (i) join p using (k)`); // not rounded
}
