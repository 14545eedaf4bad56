import { useState } from 'react';
import { OwnSystemForm, type PutAway } from '../../components/own-system-form';
import { offerUndo, say } from '../../components/undo-offers';
import { consoles } from '../../lib/catalogue';
import { saveConnection, setActiveConnection } from '../../lib/connections';
import { isHostedBy } from '../../lib/detect/identify';
import { newOwnConnection } from '../../lib/new-own-connection';
import { type Draft, type IsListed, draftOf, emptyDraft, readDraft } from '../../lib/own/draft';
import type { OwnSystem } from '../../lib/model/own-system';
import { ownForm as words } from '../../lib/words/own-form';
import { redescribe } from './redescribe';

/** What is described: a new connection, or another description of one that is there. */
export interface Describing {
  /** Absent: a new one. */
  connection?: string | undefined;
  /** As it is now; absent: nothing yet. */
  own?: OwnSystem | undefined;
  /** What stood in the form when it was put away: it comes first. */
  draft?: Draft | undefined;
  customer: string;
}

const startOf = ({ draft, own }: Describing): Draft => draft ?? (own ? draftOf(own) : emptyDraft());

/** Only hosts that are a vendor's alone: what runs on people's own servers can be described. */
const isListed: IsListed = (address) => {
  const { origin, protocol } = new URL(address);
  return protocol === 'https:' && consoles.some((vendor) => isHostedBy(origin, vendor));
};

interface Props {
  what: Describing;
  onDone: () => void;
  /** Asked for again by an undo. */
  onAgain: (what: Describing) => void;
  onBack: (customer: string) => void;
}

/** The form for a system of one's own, joined to the storage. */
export function Describe({ what, onDone, onAgain, onBack }: Props) {
  const { connection } = what;
  const [start] = useState(() => startOf(what));
  const save = async (own: OwnSystem, customer: string) => {
    if (connection === undefined) {
      const fresh = newOwnConnection(own, customer, new Date());
      await saveConnection(fresh);
      await setActiveConnection(fresh.id);
    } else if ((await redescribe(connection, own)) === 'locked') return words.needsVault;
    else say(words.saved);
    onDone();
    return undefined;
  };
  const back = ({ draft, customer, changed }: PutAway) => {
    if (changed) offerUndo(words.left, () => onAgain({ connection, draft, customer }));
    onBack(customer);
  };
  return (
    <OwnSystemForm
      start={start}
      customer={connection === undefined ? what.customer : undefined}
      read={(draft) => readDraft(draft, isListed, new Date().toISOString().slice(0, 10))}
      onSave={save}
      onBack={back}
    />
  );
}
