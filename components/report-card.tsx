import { Check, Download } from 'lucide-react';
import { useState } from 'react';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Card } from './card';
import { CopyButton } from './copy-button';

const words = panel.report;

interface Props {
  onCopy: () => Promise<void>;
  onSave: () => Promise<void>;
}

/** The report leaves only on these two clicks. */
export function ReportCard({ onCopy, onSave }: Props) {
  const [saved, setSaved] = useState(false);
  return (
    <Card title={words.title} anchor="report">
      <p className="mb-3 text-muted">{words.text}</p>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton label={words.copy} done={words.copied} copy={onCopy} />
        <Button
          icon={saved ? Check : Download}
          onClick={() => void onSave().then(() => setSaved(true))}
          onBlur={() => setSaved(false)}
        >
          {words.save}
        </Button>
        <span role="status" className={saved ? 'text-small text-muted' : 'sr-only'}>
          {saved ? words.saved : ''}
        </span>
      </div>
    </Card>
  );
}
