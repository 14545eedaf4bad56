import { useId, useState } from 'react';
import { pageReportWords as words } from '../lib/words/drift';
import { Button } from './button';
import { Card } from './card';
import { CopyButton } from './copy-button';

interface Props {
  /** Asks the page for its structure; null when it is gone. */
  onMake: () => Promise<string | null>;
  onCopy: (text: string) => Promise<void>;
}

/** A console that looks otherwise than it should, as a text for the people who keep its data. It is read before it is copied. */
export function PageReportCard({ onMake, onCopy }: Props) {
  const [text, setText] = useState<string | null>();
  const field = useId();
  const make = () => {
    onMake().then(setText, () => setText(null));
  };
  return (
    <Card title={words.title} anchor="page-report">
      <p className="mb-3 text-muted">{words.text}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={make}>{words.make}</Button>
        {text && <CopyButton label={words.copy} done={words.copied} copy={() => onCopy(text)} />}
        <span role="status" className={text === null ? 'text-small text-muted' : 'sr-only'}>
          {text === null ? words.gone : ''}
        </span>
      </div>
      {text && (
        <>
          <label htmlFor={field} className="mt-3 mb-1 block text-small text-muted">
            {words.label}
          </label>
          <textarea
            id={field}
            value={text}
            spellCheck={false}
            rows={14}
            onChange={({ target }) => setText(target.value)}
            className="w-full rounded-lg border border-line bg-sunken p-2 font-mono text-small"
          />
        </>
      )}
    </Card>
  );
}
