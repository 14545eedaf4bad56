import { Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Finding } from '../lib/model/finding';
import { panel } from '../lib/words/panel';
import { Badge, type Tone } from './badge';
import { Button } from './button';
import { INPUT } from './text-field';
import { useReveal } from './use-reveal';

const words = panel.credentials;
const TONES: Record<PanelField['state'], Tone> = { captured: 'good', provisional: 'warn', missing: 'calm' };

/** One credential of the source, as far as it may stand in clear. */
export interface PanelField {
  id: string;
  /** The destination's label. */
  label: string;
  secret: boolean;
  state: 'captured' | 'provisional' | 'missing';
  /** Only when it is not secret. */
  value?: string | undefined;
  /** Characters of the secret. */
  length?: number | undefined;
  /** It is in memory only, until the vault is open. */
  waits?: boolean | undefined;
  /** What became of the last value, when it was lost; ready to read. */
  lost?: string | undefined;
  /** Where it came from, ready to read. */
  origin?: string | undefined;
  /** What is written into the destination; for a secret only whether it differs. */
  becomes?: string | undefined;
  findings: readonly Finding[];
}

interface Props {
  field: PanelField;
  destination: string;
  /** The vault is open: values can be changed and revealed. */
  editable: boolean;
  onSave: (id: string, value: string) => Promise<void>;
  /** Reads a secret from the vault. */
  onRead: (id: string) => Promise<string | undefined>;
}

/** A credential with its state, its way and its findings. A secret is not even in the DOM until it is revealed. */
export function CredentialField({ field, destination, editable, onSave, onRead }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const { shown, reveal, hide } = useReveal(() => onRead(field.id));
  const stored = field.secret ? shown : field.value;
  const masked = field.secret && shown === undefined;
  const worst = field.findings.find((each) => each.level === 'error') ?? field.findings[0];

  const save = () => {
    // A masked secret's box is empty: leaving it so means leaving the secret as it is.
    const unchanged = draft === undefined || draft === (stored ?? '');
    setDraft(undefined);
    if (!unchanged) void onSave(field.id, draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') setDraft(undefined);
  };
  const placeholder =
    field.state === 'missing' ? (editable ? words.placeholder : '') : field.secret ? words.masked(field.length) : '';

  return (
    <div className="py-3 first:pt-0 last:pb-0">
      <div className="mb-1 flex flex-wrap items-center justify-between gap-x-2 gap-y-0.5">
        <label htmlFor={id} className="font-medium">
          {field.label}
        </label>
        {field.waits ? (
          <Badge tone="warn">{words.waits}</Badge>
        ) : (
          <Badge tone={TONES[field.state]}>{words[field.state]}</Badge>
        )}
      </div>
      <div className="flex gap-1.5">
        <input
          id={id}
          type={masked ? 'password' : 'text'}
          autoComplete={field.secret ? 'new-password' : 'off'}
          autoCapitalize="off"
          spellCheck={false}
          data-1p-ignore=""
          data-lpignore="true"
          data-bwignore=""
          value={draft ?? stored ?? ''}
          placeholder={placeholder}
          readOnly={!editable}
          maxLength={8192}
          aria-invalid={worst?.level === 'error' || undefined}
          aria-describedby={`${id}-about`}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={save}
          onKeyDown={onKeyDown}
          className={`${INPUT} font-mono text-small`}
        />
        {field.secret && (
          <Button
            bare
            icon={masked ? Eye : EyeOff}
            disabled={!editable || field.state === 'missing'}
            aria-label={masked ? words.reveal(field.label) : words.hide(field.label)}
            title={masked ? words.reveal(field.label) : words.hide(field.label)}
            onClick={masked ? reveal : hide}
          />
        )}
      </div>
      <div id={`${id}-about`} className="mt-1 space-y-0.5 text-small text-muted">
        {field.origin && <p>{field.origin}</p>}
        {field.waits && <p className="text-warn">{words.waitsWhy}</p>}
        {field.lost && <p className="text-warn">{field.lost}</p>}
        {field.state === 'provisional' && <p className="text-warn">{words.provisionalWhy}</p>}
        {worst && (
          <p className={worst.level === 'error' ? 'text-bad' : worst.level === 'warning' ? 'text-warn' : ''}>
            <span className="font-medium">{panel.levels[worst.level]}</span> {worst.message}
          </p>
        )}
        {field.becomes !== undefined && (
          <p>
            {words.becomes(destination)} <code className="font-mono text-ink">{field.becomes}</code>
          </p>
        )}
      </div>
    </div>
  );
}
