import { useState } from 'react';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Notice } from './notice';

const words = panel.vault;

interface Props {
  /** How many captures are in memory only although the vault is open. */
  pending: number;
  /** Tries again to write them. @returns how many were saved. */
  onSave: () => Promise<number>;
}

/** The disk refused what was captured: said until it is written, because closing the browser would lose it. */
export function PendingNotice({ pending, onSave }: Props) {
  const [failed, setFailed] = useState(false);
  if (pending === 0) return null;
  return (
    <div role="alert">
      <Notice tone="warn">
        <p>{words.notOnDisk(pending)}</p>
        {failed && <p>{words.stillFull}</p>}
        <Button onClick={() => void onSave().then((saved) => setFailed(saved < pending))}>{words.saveNow}</Button>
      </Notice>
    </div>
  );
}
