import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { panel } from '../lib/words/panel';
import { Button } from './button';

interface Props {
  label: string;
  /** Said when it is on the clipboard. */
  done: string;
  copy: () => Promise<void>;
}

/** Puts something that is not secret on the clipboard, and says that it did. */
export function CopyButton({ label, done, copy }: Props) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const press = () => {
    copy().then(
      () => setState('done'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <Button icon={state === 'done' ? Check : Copy} onClick={press} onBlur={() => setState('idle')}>
        {label}
      </Button>
      <span role="status" className={state === 'idle' ? 'sr-only' : 'text-small text-muted'}>
        {state === 'done' ? done : state === 'failed' ? panel.copyFailed : ''}
      </span>
    </>
  );
}
