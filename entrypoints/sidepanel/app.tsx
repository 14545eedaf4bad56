import { Suspense, lazy, useRef, useState } from 'react';
import { Header } from '../../components/header';
import { NewConnection } from '../../components/new-connection';
import { NoConnections } from '../../components/no-connections';
import { offerUndo, say } from '../../components/undo-offers';
import { PendingNotice } from '../../components/pending-notice';
import { UndoToasts } from '../../components/undo-toasts';
import { useKeptFocus } from '../../components/use-kept-focus';
import { VaultGate } from '../../components/vault-gate';
import { saveConnection, setActiveConnection } from '../../lib/connections';
import type { Connection } from '../../lib/model/connection';
import { guideById } from '../../lib/guides';
import { newConnection } from '../../lib/new-connection';
import { sealPending } from '../../lib/vault/records';
import { panel } from '../../lib/words/panel';
import { Bench } from './bench';
import { ConnectionPicker } from './connection-picker';
import type { Describing } from './describe';
import { guideOptions } from './guides';
import { useGuideWish } from './guide-wish';
import { type BroughtBack, takeConnection } from './remove-connection';
import { useFrontTab } from './use-front-tab';
import { useConnections } from './use-connections';
import { useVault } from './use-vault';
import { vaultActions } from './vault-actions';

/** Loaded when somebody describes a system: few do, and it is a form with rules of its own (9 kB gz). */
const Describe = lazy(async () => ({ default: (await import('./describe')).Describe }));

const words = panel.connections;

const loading = <p className="p-4 text-muted">{panel.loading}</p>;

/** Offers the undo again as long as only the locked vault is in its way. */
function bringBack(id: string, back: () => Promise<BroughtBack>): void {
  const attempt = async () => {
    const result = await back();
    if (result === 'restored') await setActiveConnection(id);
    else if (result === 'locked') offerUndo(words.undoNeedsVault, () => bringBack(id, back));
    else say(words.notRestored);
  };
  attempt().catch(() => say(words.notRestored));
}

interface Props {
  boundTab: number | undefined;
  askedGuide: string | undefined;
}

/** The workbench, joined to storage, the vault and the worker. */
export function App({ boundTab, askedGuide }: Props) {
  const stored = useConnections();
  const seen = useVault();
  const front = useFrontTab(boundTab);
  const wish = useGuideWish(askedGuide);
  const [pressed, setPressed] = useState(false);
  const [describing, setDescribing] = useState<Describing>();
  const [typed, setTyped] = useState('');
  const [answered, setAnswered] = useState<number>();
  const wished = wish && wish.turn !== answered && guideById(wish.guide) ? wish.guide : undefined;
  // A form in the place of the workbench.
  const adding = pressed || wished !== undefined || describing !== undefined;
  const closeForm = () => {
    setPressed(false);
    setDescribing(undefined);
    setTyped('');
    setAnswered(wish?.turn);
  };
  // What was just made: until storage tells of it, the former one is not shown as if it were this.
  const [coming, setComing] = useState<string>();
  if (coming !== undefined && stored?.chosen?.connection.id === coming) setComing(undefined);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  if (!stored || !seen || coming !== undefined) return loading;

  const { vault, pending } = seen;
  const { chosen } = stored;

  const create = (integration: string, customer: string) => {
    const guide = guideById(integration);
    if (!guide) return;
    const connection = newConnection(integration, customer, guide, new Date());
    closeForm();
    setComing(connection.id);
    saveConnection(connection)
      .then(() => setActiveConnection(connection.id))
      .catch(() => {
        setComing(undefined);
        setTyped(customer);
        setPressed(true);
        say(words.notMade);
      });
  };
  const remove = ({ id, customer }: Connection) => {
    takeConnection(id).then(
      (back) => back && offerUndo(words.removed(customer), () => bringBack(id, back)),
      () => say(words.notRemoved),
    );
  };

  const gate = <VaultGate vault={vault} pending={pending} actions={vaultActions} />;
  // Captures that wait in memory are lost with the browser: then the vault comes first.
  const gateOnTop = pending > 0;

  return (
    <>
      <Header vault={vault} onLock={vaultActions.onLock} />
      <main ref={main} tabIndex={-1} className="mx-auto max-w-2xl space-y-3 p-3 pb-20 outline-none">
        {chosen && !adding && (
          <ConnectionPicker
            chosen={chosen.connection}
            connections={stored}
            onAdd={() => setPressed(true)}
            onRemove={() => remove(chosen.connection)}
          />
        )}
        {describing && (
          <Suspense fallback={loading}>
            <Describe
              what={describing}
              onDone={closeForm}
              onAgain={setDescribing}
              onBack={(customer) => {
                closeForm();
                setTyped(customer);
                setPressed(describing.connection === undefined);
              }}
            />
          </Suspense>
        )}
        {adding && !describing && (
          <NewConnection
            guides={guideOptions}
            chosen={wished}
            key={wish?.turn}
            customer={typed}
            onCreate={create}
            onDescribe={(customer) => setDescribing({ customer })}
            onCancel={closeForm}
          />
        )}
        {gateOnTop && gate}
        {vault.state === 'open' && <PendingNotice pending={pending} onSave={sealPending} />}
        {!adding &&
          (chosen ? (
            <Bench
              key={chosen.connection.id}
              {...chosen}
              front={front}
              vault={vault.state}
              onDescribe={(own) => setDescribing({ connection: chosen.connection.id, own, customer: '' })}
              gate={gateOnTop ? null : gate}
            />
          ) : (
            <>
              <NoConnections onAdd={() => setPressed(true)} />
              {!gateOnTop && gate}
            </>
          ))}
      </main>
      <UndoToasts />
    </>
  );
}
