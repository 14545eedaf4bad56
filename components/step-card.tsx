import { Check, ExternalLink, RotateCcw } from 'lucide-react';
import type { StepState } from '../lib/model/report';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { CopyButton } from './copy-button';
import { Notice } from './notice';

const words = panel.now;

/** A step ready to be shown. */
export interface PanelStep {
  id: string;
  title: string;
  state: StepState;
  how: string;
  why?: string | undefined;
  /** The way there: vendor, then menus. */
  where: string;
  /** A documented address of the page, once the console is known. */
  go?: { url: string; page: string } | undefined;
  cannotSee?: string | undefined;
  command?: { shell: 'powershell' | 'sh'; text: string } | undefined;
  /** Addresses to allow, where the step is about a firewall. */
  addresses?: readonly string[] | undefined;
  /** Ticked by the person. */
  manual: boolean;
  source?: { title: string; url: string } | undefined;
}

/** How a step is done, why, and where; with its command and its tick where nothing can be seen. */
export function StepDetails({ step, onConfirm }: { step: PanelStep; onConfirm: (id: string, done: boolean) => void }) {
  return (
    <div className="space-y-2.5">
      <p className="text-small text-muted">{step.where}</p>
      <p>{step.how}</p>
      {step.why && (
        <p className="text-muted">
          <span className="font-medium text-ink">{words.why}</span> {step.why}
        </p>
      )}
      {step.cannotSee && (
        <Notice tone="calm">
          <p>
            <span className="font-medium">{words.cannotSee}</span> {step.cannotSee}
          </p>
        </Notice>
      )}
      {step.addresses && (
        <div>
          <p className="text-small text-muted">{words.addresses}</p>
          <ul className="font-mono text-small">
            {step.addresses.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </div>
      )}
      {step.command && (
        <figure className="space-y-2">
          <figcaption className="text-small text-muted">{words.run[step.command.shell]}</figcaption>
          <pre className="rounded-lg border border-line bg-sunken p-2.5 font-mono text-small whitespace-pre-wrap">
            <code>{step.command.text}</code>
          </pre>
          <div className="flex flex-wrap items-center gap-2">
            <CopyButton
              label={words.copyCommand}
              done={words.copied}
              copy={() => navigator.clipboard.writeText(step.command?.text ?? '')}
            />
          </div>
        </figure>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 empty:hidden">
        {step.manual && step.state !== 'done' && (
          <Button look="primary" icon={Check} onClick={() => onConfirm(step.id, true)}>
            {words.tick}
          </Button>
        )}
        {step.manual && step.state === 'done' && (
          <Button icon={RotateCcw} onClick={() => onConfirm(step.id, false)}>
            {words.untick}
          </Button>
        )}
        {step.go && (
          <a
            href={step.go.url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-9 items-center gap-1.5 font-medium text-accent underline underline-offset-3"
          >
            <ExternalLink size={15} aria-hidden="true" className="shrink-0" />
            {words.go(step.go.page)}
          </a>
        )}
      </div>
      {step.source && (
        <p className="text-small text-muted">
          {words.source}{' '}
          <a href={step.source.url} target="_blank" rel="noreferrer" className="underline underline-offset-2">
            {step.source.title}
          </a>
        </p>
      )}
    </div>
  );
}
