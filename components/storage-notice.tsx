import { panel } from '../lib/words/panel';
import { storage as words } from '../lib/words/storage';
import { Button } from './button';
import { Notice } from './notice';
import type { StorageShut } from './storage-shut';

/** Why a page has nothing to show, and what to do about it. */
export function StorageNotice({ shut, onAgain }: { shut: StorageShut; onAgain: () => void }) {
  return (
    <main className="mx-auto max-w-2xl space-y-3 p-4">
      <h1 className="text-lead font-semibold">{panel.product}</h1>
      <div role="alert">
        <Notice tone="bad">
          <p className="font-medium">{words.title}</p>
          <p>{words.why[shut.why]}</p>
          <p>{words.next[shut.why]}</p>
          <p>{words.untouched}</p>
          {shut.told !== undefined && <p className="text-small text-muted">{words.told(shut.told)}</p>}
        </Notice>
      </div>
      <Button look="primary" onClick={onAgain}>
        {words.again}
      </Button>
    </main>
  );
}
