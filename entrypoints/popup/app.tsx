import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { PopupView } from '../../components/popup-view';
import { useShut } from '../../components/storage-shut';
import { requestConsole } from '../../lib/consoles';
import { popup as words } from '../../lib/words/popup';
import { openWorkbench } from './open-workbench';
import { type ThisTab, thisTab } from './this-tab';

/** The popup, joined to the browser. It closes itself once the workbench is open. */
export function App() {
  const [tab, setTab] = useState<ThisTab>();
  const [asked, setAsked] = useState<'granted' | 'refused'>();
  const shut = useShut();
  useEffect(() => {
    thisTab().then(setTab).catch(shut);
  }, [shut]);
  if (!tab) return <p className="p-4 text-muted">{words.loading}</p>;

  return (
    <PopupView
      site={tab.site}
      guides={tab.guides}
      consoles={tab.consoles}
      asked={asked}
      onEnable={() => {
        // The request comes first: the browser only asks inside the click.
        const asking = requestConsole(tab.origin);
        const finish = async () => {
          setAsked((await asking) ? 'granted' : 'refused');
          setTab(await thisTab());
        };
        finish().catch(() => setAsked('refused'));
      }}
      onOpen={(guide) => {
        void openWorkbench(tab.id, tab.window, guide).then(() => window.close());
      }}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}
