import { useState, type ReactNode } from 'react';
import { OtherPsaForm } from './other-psa-form.tsx';
import { PsaChecklist } from './psa-checklist.tsx';
import { PsaChoose } from './psa-choose.tsx';
import { PsaForm } from './psa-form.tsx';
import { PsaIntegrations } from './psa-integrations.tsx';
import { PsaManagement } from './psa-management.tsx';
import { PsaMapping } from './psa-mapping.tsx';
import type { Session } from './session.ts';
import css from './shell.module.css';

type Screen = 'management' | 'integrations' | 'choose' | 'checklist' | 'form' | 'mapping';

/** The PSA part of the dashboard. All its screens have one address: no public source documents deep links. */
export const PsaPages = ({ session }: { session: Session }) => {
  const [screen, setScreen] = useState<Screen>('management');
  const [open, setOpen] = useState(false);
  const [connected, setConnected] = useState(session.connected);
  const [chosen, setChosen] = useState('');
  const psa = session.psas.find(({ name }) => name === chosen);
  const onConnected = () => {
    setConnected(true);
    setScreen('mapping');
  };

  const screens: Record<Screen, ReactNode> = {
    management: <PsaManagement connected={connected} />,
    integrations: <PsaIntegrations connected={connected} onConnect={() => setScreen('choose')} />,
    choose: (
      <PsaChoose
        playable={['HaloPSA', ...session.psas.map(({ name }) => name)]}
        onNext={(name) => {
          setChosen(name);
          setScreen('checklist');
        }}
      />
    ),
    checklist: <PsaChecklist psa={psa} onNext={() => setScreen('form')} />,
    form: psa ? (
      <OtherPsaForm psa={psa} onConnected={onConnected} />
    ) : (
      <PsaForm session={session} onConnected={onConnected} />
    ),
    mapping: <PsaMapping onFinish={() => setScreen('management')} />,
  };

  return (
    <>
      <h1>PSA Management</h1>
      <div className={css['split']}>
        <div className={css['menu']}>
          <button type="button" onClick={() => setScreen('management')}>
            Summary
          </button>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            Data Sources
          </button>
          {open && (
            <a
              href="/psa"
              aria-current={screen === 'integrations' ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                setScreen('integrations');
              }}
            >
              Integrations
            </a>
          )}
        </div>
        <div key={screen} className={css['content']}>
          {screens[screen]}
        </div>
      </div>
    </>
  );
};
