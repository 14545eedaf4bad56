import { Play } from 'lucide-react';
import { curlTest, poolTest, powershellTest } from '../lib/ladders/commands';
import type { Ladder } from '../lib/ladders/ladder';
import type { Check } from '../lib/model/check';
import { licensing as words } from '../lib/words/licensing';
import { Button } from './button';
import { Card } from './card';
import { CheckList } from './check-list';
import { CopyButton } from './copy-button';
import { Mark } from './mark';
import { Notice } from './notice';

/** Where a run of the ladder stands. */
export type Run =
  { state: 'never' } | { state: 'running' } | { state: 'stumbled' } | { state: 'done'; checks: readonly Check[] };

const COMMANDS = [
  { ...words.powershell, code: powershellTest },
  { ...words.curl, code: curlTest },
  { ...words.pool, code: poolTest },
];

interface Props {
  ladder: Ladder;
  run: Run;
  onRun: () => void;
}

/** A check ladder: what this browser gets, what it cannot prove, and what to run on the server. */
export function LicensingView({ ladder, run, onRun }: Props) {
  const hosts = [...new Set(ladder.rungs.map(({ url }) => new URL(url).host))];
  return (
    <main className="mx-auto max-w-2xl space-y-4 p-4 pb-16 sm:pt-8">
      <h1 className="flex items-center gap-2.5 text-xl font-semibold tracking-[-0.015em]">
        <Mark size={26} />
        {words.title}
      </h1>
      <p className="text-muted">{words.intro}</p>
      <Notice tone="warn">
        <p className="font-semibold">{words.vantageTitle}</p>
        <p>{words.vantage}</p>
        <p>{words.inspection}</p>
      </Notice>
      <Card title={words.results}>
        <p className="mb-3 text-muted">{words.asks}</p>
        <Button look="primary" icon={Play} onClick={onRun} disabled={run.state === 'running'}>
          {words.run}
        </Button>
        <div role="status" className="mt-3">
          <Result run={run} />
        </div>
        {run.state === 'done' && (
          <CheckList checks={run.checks} running={false} stepFor={() => undefined} onShowStep={() => undefined} />
        )}
      </Card>
      <Card title={words.firewall}>
        <p>{words.needs(hosts, ladder.addresses, ladder.port)}</p>
      </Card>
      <Card title={words.commands}>
        <p className="text-muted">{words.commandsText}</p>
        <p className="text-muted">{words.notRun}</p>
        {COMMANDS.map((command) => (
          <Command key={command.title} {...command} />
        ))}
      </Card>
      <Card title={words.sources}>
        <ul className="space-y-1.5">
          {ladder.references.map(({ id, title, url, checked, confidence, note }) => (
            <li key={id}>
              <a className="text-accent underline" href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
              <span className="text-muted">{`, ${words.checked(checked, confidence)}. ${note ?? ''}`}</span>
            </li>
          ))}
        </ul>
      </Card>
    </main>
  );
}

function Result({ run }: { run: Run }) {
  if (run.state === 'never') return <p className="text-muted">{words.never}</p>;
  if (run.state === 'running') return <p>{words.running}</p>;
  if (run.state === 'stumbled') return <Notice tone="bad">{words.stumbled}</Notice>;
  const has = (state: Check['state']) => run.checks.some((check) => check.state === state);
  if (has('failed')) return <Notice tone="bad">{words.failed}</Notice>;
  // Never "good" in full: the place that counts is one that no browser can test.
  return <Notice tone={has('warning') ? 'warn' : 'accent'}>{has('warning') ? words.warned : words.passed}</Notice>;
}

function Command({ title, name, text, code }: (typeof COMMANDS)[number]) {
  return (
    <section className="mt-4 space-y-2">
      <h3 className="font-semibold">{title}</h3>
      <p className="text-muted">{text}</p>
      <pre
        // Longer than its box: the keyboard must be able to scroll it.
        tabIndex={0}
        role="region"
        aria-label={title}
        className="max-h-64 overflow-auto rounded-lg border border-line bg-sunken p-3 font-mono text-small"
      >
        {code}
      </pre>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton label={words.copy(name)} done={words.copied} copy={() => navigator.clipboard.writeText(code)} />
      </div>
    </section>
  );
}
