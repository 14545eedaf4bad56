import { type ReactNode, useState } from 'react';
import type { Refusal } from '../lib/messages/contract';
import type { Verification } from '../lib/model/check';
import type { Finding } from '../lib/model/finding';
import type { Hosting } from '../lib/model/hosting';
import { panel } from '../lib/words/panel';
import { ChecksCard } from './checks-card';
import { Choice } from './choice';
import { CredentialsCard, type FillResult } from './credentials-card';
import type { PanelField } from './credential-field';
import { Glance } from './glance';
import { type InFront, NowCard } from './now-card';
import { ReportCard } from './report-card';
import type { PanelStep } from './step-card';
import { stepAnchor } from './step-list';
import { verdictOf } from './verdict';

/** One connection, ready to be shown. */
export interface WorkbenchView {
  source: string;
  destination: string;
  hosting: Hosting;
  /** The source is not known to be hosted by its vendor. */
  asksHosting: boolean;
  steps: readonly PanelStep[];
  front: InFront;
  fields: readonly PanelField[];
  /** How many values are in memory only until the vault is open. */
  waiting: number;
  /** How many values a fill would write. */
  ready: number | null;
  damaged: boolean;
  verification: Verification | null;
  stale: boolean;
  findings: readonly Finding[];
}

export interface WorkbenchActions {
  onHosting: (hosting: Hosting) => void;
  onConfirm: (step: string, done: boolean) => void;
  onSave: (field: string, value: string) => Promise<void>;
  onRead: (field: string) => Promise<string | undefined>;
  onFill: () => Promise<FillResult>;
  onAllow: (origins: readonly string[]) => void;
  onTest: () => Promise<Refusal | undefined>;
  onCopyReport: () => Promise<void>;
  onSaveReport: () => Promise<void>;
}

const { glance, connections } = panel;

interface Props {
  view: WorkbenchView;
  vaultOpen: boolean;
  /** The vault's door, beside the values that it keeps; progress stays above it. */
  gate: ReactNode;
  actions: WorkbenchActions;
}

/** A connection from its next step to its report. */
export function Workbench({ view, vaultOpen, gate, actions }: Props) {
  const [listOpen, setListOpen] = useState(false);
  const [openStep, setOpenStep] = useState<string>();
  const { steps, fields, waiting } = view;
  const done = steps.filter((step) => step.state === 'done').length;
  const captured = fields.filter((field) => field.state === 'captured').length;
  const verdict = verdictOf(view.verification, view.stale);
  const showStep = (id: string) => {
    setListOpen(true);
    setOpenStep(id);
    // The list is unfolded by the render that follows.
    requestAnimationFrame(() => {
      const row = document.getElementById(stepAnchor(id));
      row?.scrollIntoView({ block: 'center' });
      row?.querySelector('button')?.focus({ preventScroll: true });
    });
  };

  return (
    <div className="space-y-3">
      <Glance
        items={[
          {
            name: glance.steps,
            value: glance.of(done, steps.length),
            tone: done === steps.length ? 'good' : 'calm',
            anchor: 'steps',
          },
          {
            name: glance.values,
            value: glance.of(captured, fields.length) + (waiting ? `, ${glance.waiting(waiting)}` : ''),
            tone: waiting ? 'warn' : captured === fields.length ? 'good' : 'calm',
            anchor: 'values',
          },
          { name: glance.checks, value: verdict.short, tone: verdict.tone, anchor: 'checks' },
        ]}
      />
      {view.asksHosting && (
        <Choice
          label={connections.hosting}
          value={view.hosting}
          onChange={actions.onHosting}
          options={[
            { value: 'hosted', label: connections.hosted },
            { value: 'on-prem', label: connections.onPrem },
          ]}
          hint={connections.hostingHint(view.source)}
        />
      )}
      <NowCard
        steps={steps}
        front={view.front}
        listOpen={listOpen}
        openStep={openStep}
        onListOpen={setListOpen}
        onOpenStep={setOpenStep}
        onConfirm={actions.onConfirm}
      />
      {gate}
      <CredentialsCard
        fields={fields}
        destination={view.destination}
        ready={view.ready}
        vaultOpen={vaultOpen}
        damaged={view.damaged}
        onSave={actions.onSave}
        onRead={actions.onRead}
        onFill={actions.onFill}
      />
      <ChecksCard
        verification={view.verification}
        stale={view.stale}
        findings={view.findings}
        stepById={(id) => steps.find((step) => step.id === id)}
        onShowStep={showStep}
        onTest={actions.onTest}
        onAllow={actions.onAllow}
      />
      <ReportCard onCopy={actions.onCopyReport} onSave={actions.onSaveReport} />
    </div>
  );
}
