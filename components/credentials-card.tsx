import { ArrowRightToLine } from 'lucide-react';
import { useState } from 'react';
import type { Refusal, Unnoted } from '../lib/messages/contract';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Card } from './card';
import { CredentialField, type PanelField } from './credential-field';
import { FillOutcomes, type LabelledOutcome } from './fill-outcomes';
import { Notice } from './notice';

const words = panel.credentials;

/** What a fill came to: outcomes, or why nothing was written. */
export interface FillResult {
  outcomes: readonly LabelledOutcome[];
  refused?: Refusal | undefined;
  /** The form was written, and the connection could not say so. */
  unnoted?: Unnoted | undefined;
}

interface Props {
  fields: readonly PanelField[];
  destination: string;
  /** How many values a fill would write now; null when the guide ends in no form. */
  ready: number | null;
  vaultOpen: boolean;
  /** The sealed record cannot be read. */
  damaged: boolean;
  onSave: (id: string, value: string) => Promise<void>;
  onRead: (id: string) => Promise<string | undefined>;
  onFill: () => Promise<FillResult>;
}

/** The values on their way from one console to the other. */
export function CredentialsCard({ fields, destination, ready, vaultOpen, damaged, onSave, onRead, onFill }: Props) {
  const [filling, setFilling] = useState(false);
  const [result, setResult] = useState<FillResult>();
  const fill = () => {
    setFilling(true);
    setResult(undefined);
    onFill()
      .then(setResult, () => setResult({ outcomes: [], refused: 'failed' }))
      .finally(() => setFilling(false));
  };

  return (
    <Card title={words.title} anchor="values">
      {damaged && (
        <div className="mb-3">
          <Notice tone="bad">{words.damaged}</Notice>
        </div>
      )}
      <div className="divide-y divide-line">
        {fields.map((field) => (
          <CredentialField
            key={field.id}
            field={field}
            destination={destination}
            editable={vaultOpen}
            onSave={onSave}
            onRead={onRead}
          />
        ))}
      </div>
      {ready !== null && (
        <div className="mt-4 space-y-1.5 border-t border-line pt-3.5">
          <Button
            look="primary"
            icon={ArrowRightToLine}
            disabled={ready === 0 || filling}
            onClick={fill}
            className="w-full"
          >
            {filling ? words.filling : words.fill(ready)}
          </Button>
          <p className="text-small text-muted">
            {ready === 0 ? words.nothingToFill : vaultOpen ? words.fillHint(destination) : words.needsVault}
          </p>
        </div>
      )}
      {result?.refused && (
        <div role="alert" className="mt-3">
          <Notice tone="warn">{panel.refusals[result.refused]}</Notice>
        </div>
      )}
      {result?.unnoted && (
        <div role="alert" className="mt-3">
          <Notice tone="warn">{words.unnoted[result.unnoted](destination)}</Notice>
        </div>
      )}
      {result && result.outcomes.length > 0 && <FillOutcomes outcomes={result.outcomes} destination={destination} />}
    </Card>
  );
}
