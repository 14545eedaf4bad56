import { PanelRightOpen, Settings } from 'lucide-react';
import { popup as words } from '../lib/words/popup';
import { Badge } from './badge';
import { Button } from './button';
import { Mark } from './mark';
import { Notice } from './notice';

/** What this tab is. */
export type Site =
  | { kind: 'recognised'; vendor: string; page: string }
  | { kind: 'console'; host: string }
  | { kind: 'can-enable'; host: string }
  | { kind: 'refused'; reason: 'no-address' | 'not-https' | 'has-port'; port: string };

export interface PopupProps {
  site: Site;
  guides: readonly { id: string; source: string; destination: string }[];
  consoles: readonly { origin: string; allowed: boolean }[];
  /** What came of "Enable on this site" in this popup. */
  asked: 'granted' | 'refused' | undefined;
  onEnable: () => void;
  onOpen: (guide?: string) => void;
  onOptions: () => void;
}

/** This tab at a glance: what it is, what can start here, the way to the workbench. */
export function PopupView({ site, guides, consoles, asked, onEnable, onOpen, onOptions }: PopupProps) {
  return (
    <>
      <header className="flex items-center gap-2.5 border-b border-line bg-surface px-4 py-2">
        <Mark />
        <h1 className="me-auto text-lead font-semibold tracking-[-0.015em]">{words.title}</h1>
        <Button
          bare
          look="quiet"
          icon={Settings}
          aria-label={words.options}
          title={words.options}
          onClick={onOptions}
        />
      </header>
      <main className="space-y-4 p-4">
        <section className="space-y-2.5">
          <h2 className="text-small font-medium text-muted">{words.onThisTab}</h2>
          <SiteState site={site} onEnable={onEnable} />
          <div role="status" className="empty:hidden">
            {asked && (
              <Notice tone={asked === 'granted' ? 'good' : 'warn'}>
                {asked === 'granted' ? words.granted : words.refused}
              </Notice>
            )}
          </div>
        </section>
        {guides.length > 0 && (
          <section>
            <h2 className="mb-1.5 text-small font-medium text-muted">{words.guides}</h2>
            <ul className="space-y-1.5">
              {guides.map((guide) => (
                <li key={guide.id}>
                  <Button className="w-full justify-start!" onClick={() => onOpen(guide.id)}>
                    {words.start(guide.source, guide.destination)}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Button look="primary" icon={PanelRightOpen} className="w-full" onClick={() => onOpen()}>
          {words.open}
        </Button>
        {consoles.length > 0 && (
          <section>
            <h2 className="mb-1 text-small font-medium text-muted">{words.enabledSites}</h2>
            <ul className="space-y-1 text-small">
              {consoles.map(({ origin, allowed }) => (
                <li key={origin} className="flex items-center justify-between gap-2">
                  <span className="min-w-0">{new URL(origin).host}</span>
                  <Badge tone={allowed ? 'good' : 'warn'}>{allowed ? words.allowed : words.lost}</Badge>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </>
  );
}

function SiteState({ site, onEnable }: { site: Site; onEnable: () => void }) {
  if (site.kind === 'recognised') {
    return (
      <>
        <p className="text-head font-semibold">{words.recognised(site.vendor, site.page)}</p>
        <p className="text-muted">{words.recognisedText}</p>
      </>
    );
  }
  if (site.kind === 'console') {
    return (
      <>
        <p className="text-head font-semibold">{words.console(site.host)}</p>
        <p className="text-muted">{words.consoleText}</p>
      </>
    );
  }
  if (site.kind === 'refused') {
    const text = {
      'no-address': words.noAddress,
      'not-https': words.notHttps,
      'has-port': words.hasPort(site.port),
    }[site.reason];
    return <Notice tone={site.reason === 'no-address' ? 'calm' : 'warn'}>{text}</Notice>;
  }
  return (
    <>
      <p className="text-head font-semibold">{words.notConsole}</p>
      <p className="text-muted">{words.notConsoleText}</p>
      <Button onClick={onEnable}>{words.enable}</Button>
      <p className="text-small text-muted">{words.enableText(site.host)}</p>
    </>
  );
}
