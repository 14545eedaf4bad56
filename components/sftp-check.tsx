import { useRef, useState } from 'react';
import type { KeyVerdict } from '../lib/sftp/check-public-key';
import { looksPrivate } from '../lib/sftp/looks-private';
import { sftp } from '../lib/words/sftp';
import { Button } from './button';
import { Card } from './card';
import { Copyable } from './copyable';
import { Notice } from './notice';
import { Problem } from './problem';
import { TextArea } from './text-area';

const words = sftp.check;

/** Tells what is the matter with a pasted public key, and gives it back as one line. */
export function SftpCheck({ onCheck }: { onCheck: (text: string) => Promise<KeyVerdict> }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [verdict, setVerdict] = useState<KeyVerdict>();
  const [empty, setEmpty] = useState(false);
  const check = () => {
    const text = box.current?.value ?? '';
    setEmpty(text.trim() === '');
    setVerdict(undefined);
    if (text.trim() === '') return;
    onCheck(text).then(setVerdict, () => setVerdict({ usable: false, problem: 'damaged' }));
  };
  const refused = () => {
    setEmpty(false);
    setVerdict({ usable: false, problem: 'private-key' });
  };
  return (
    <Card title={words.title}>
      <div className="space-y-3">
        <p className="text-muted">{words.text}</p>
        <TextArea label={words.label} box={box} refuses={looksPrivate} onRefused={refused} />
        <Button onClick={check}>{words.submit}</Button>
        <Problem text={empty ? words.empty : undefined} />
        <div role="alert" className="empty:hidden">
          {verdict && !verdict.usable && <Notice tone="bad">{words.problems[verdict.problem]}</Notice>}
        </div>
        <div role="status" className="empty:hidden">
          {verdict?.usable && <Notice tone="good">{words.usable(verdict.algorithm, verdict.bits)}</Notice>}
        </div>
        {verdict?.usable && <Usable verdict={verdict} />}
      </div>
    </Card>
  );
}

function Usable({ verdict }: { verdict: Extract<KeyVerdict, { usable: true }> }) {
  const { mends, notes, named, algorithm } = verdict;
  const mended = mends.flatMap((mend) => (mend === 'algorithm-differs' ? [] : [words.mends[mend]]));
  return (
    <>
      {named && <Notice tone="bad">{words.differs(named, algorithm)}</Notice>}
      {mended.length > 0 && (
        <Notice tone="warn">
          {mended.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      {notes.map((note) => (
        <Notice key={note} tone="calm">
          {words.notes[note]}
        </Notice>
      ))}
      <p>{words.send}</p>
      <Copyable label={words.line} text={verdict.line} copy={words.copy} copied={sftp.copied} />
      <p className="text-small break-all text-muted">
        {sftp.fingerprint} <span className="font-mono">{verdict.fingerprint}</span>
      </p>
    </>
  );
}
