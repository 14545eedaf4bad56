import { parseArgs } from 'node:util';
import { startLab } from './server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('--port takes a number from 0 to 65535.');
  process.exit(2);
}

const lab = await startLab({ port });
console.log(
  JSON.stringify({
    port: lab.port,
    hosts: lab.hosts,
    hostNames: lab.hostNames,
    resolverRules: lab.resolverRules,
    spki: lab.spki,
    faults: lab.faults,
    origins: lab.origins,
  }),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void lab.close().then(() => process.exit(0));
  });
