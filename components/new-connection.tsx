import { PencilLine } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { ownEntry } from '../lib/words/own-entry';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Card } from './card';
import { Choice } from './choice';
import { TextField } from './text-field';
import { type GuideVerdict, VerdictNotice } from './verdict-notice';

const words = panel.connections;

/** A guide that can be started. */
export interface GuideOption {
  id: string;
  name: string;
  /** Absent where the guide can be started. */
  verdict?: GuideVerdict | undefined;
}

interface Props {
  guides: readonly GuideOption[];
  chosen?: string | undefined;
  /** Typed before, in the other form. */
  customer?: string | undefined;
  onCreate: (integration: string, customer: string) => void;
  /** Another form, for what is on no list; takes along what was typed. */
  onDescribe: (customer: string) => void;
  onCancel?: (() => void) | undefined;
}

/** Guide and customer: all that a connection needs to begin. */
export function NewConnection({ guides, chosen, customer: typed = '', onCreate, onDescribe, onCancel }: Props) {
  const [guide, setGuide] = useState(chosen ?? guides[0]?.id ?? '');
  const [customer, setCustomer] = useState(typed);
  const [problem, setProblem] = useState<string>();

  const verdict = guides.find(({ id }) => id === guide)?.verdict;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (verdict) return;
    if (customer.trim() === '') setProblem(words.customerMissing);
    else onCreate(guide, customer.trim());
  };

  return (
    <Card title={words.add}>
      <form onSubmit={submit} className="space-y-3">
        <Choice
          label={words.guide}
          focused
          value={guide}
          options={guides.map((each) => ({
            value: each.id,
            label: each.verdict ? `${each.name} (${panel.guideVerdicts.short[each.verdict.state]})` : each.name,
          }))}
          onChange={setGuide}
          hint={words.documented}
        />
        <div>
          <Button icon={PencilLine} className="w-full" onClick={() => onDescribe(customer)}>
            {ownEntry.title}
          </Button>
          <p className="mt-1 text-small text-muted">{ownEntry.hint}</p>
        </div>
        {verdict && <VerdictNotice verdict={verdict} onChoose={setGuide} />}
        <TextField
          label={words.customer}
          value={customer}
          maxLength={120}
          onChange={(event) => setCustomer(event.currentTarget.value)}
          hint={words.customerHint}
          problem={problem}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" disabled={verdict !== undefined}>
            {words.create}
          </Button>
          {onCancel && (
            <Button look="quiet" onClick={onCancel}>
              {words.cancel}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}
