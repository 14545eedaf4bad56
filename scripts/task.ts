/** `npm run build`, `check`, `fix` and `zip`: works on a fresh clone, since `bootstrap.mjs` runs it. */
import process from 'node:process';
import { runTask, tasks } from './tools.ts';

const [name = ''] = process.argv.slice(2);
if (!Object.hasOwn(tasks, name)) {
  console.error(`Unknown task “${name}”. Known: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}
process.exitCode = (await runTask(name)) ? 0 : 1;
