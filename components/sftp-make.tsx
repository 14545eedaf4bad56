import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { KeyKind } from '../lib/sftp/make-key-pair';
import { sftp } from '../lib/words/sftp';
import { Button } from './button';
import { Card } from './card';
import { Choice } from './choice';
import { Copyable } from './copyable';
import { Notice } from './notice';
import { Problem } from './problem';
import { TextField } from './text-field';
import { useAttempt } from './use-attempt';

const words = sftp.make;
const KINDS = (['rsa-4096', 'ed25519'] as const).map((value) => ({ value, label: words.kinds[value] }));

/** The public half of a pair whose private half was saved. */
export interface MadePair {
  line: string;
  fingerprint: string;
  file: string;
}

/** Makes a pair, saves one half and shows the other. */
export type MakePair = (kind: KeyKind, comment: string) => Promise<MadePair | 'unsupported'>;

/** Makes a key pair; only its public half comes here. */
export function SftpMake({ onMake }: { onMake: MakePair }) {
  const [kind, setKind] = useState<KeyKind>('rsa-4096');
  const [comment, setComment] = useState('');
  const [made, setMade] = useState<MadePair>();
  const { working, problem, run } = useAttempt(words.failed);
  const make = () => {
    setMade(undefined);
    run(async () => {
      const told = await onMake(kind, comment);
      if (told === 'unsupported') return words.unsupported;
      setMade(told);
      return undefined;
    });
  };
  return (
    <Card title={words.title}>
      <div className="space-y-3">
        <p className="text-muted">{words.text}</p>
        <Choice label={words.kind} value={kind} options={KINDS} onChange={setKind} hint={words.kindHint} />
        <TextField
          label={words.comment}
          hint={words.commentHint}
          value={comment}
          maxLength={100}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <Button look="primary" icon={KeyRound} disabled={working} onClick={make}>
          {working ? words.working : words.submit}
        </Button>
        <Problem text={problem} />
        <div role="status" className="empty:hidden">
          {made && <Notice tone="good">{words.done(made.file)}</Notice>}
        </div>
        {made && (
          <>
            <p>{words.send}</p>
            <Copyable label={words.line} text={made.line} copy={words.copy} copied={sftp.copied} />
            <p className="text-small break-all text-muted">
              {sftp.fingerprint} <span className="font-mono">{made.fingerprint}</span>
            </p>
            <Notice tone="warn">
              <p>{words.protect}</p>
              <p className="font-mono text-small break-all">{words.protectCommand(made.file)}</p>
            </Notice>
          </>
        )}
      </div>
    </Card>
  );
}
