import { RefreshCw } from 'lucide-react';
import { options as words } from '../lib/words/options';
import { Button } from './button';
import { Card } from './card';
import { Choice } from './choice';
import { ConsoleList } from './console-list';
import { CopyButton } from './copy-button';
import { type Diagnosis, DoctorList, diagnosesAsText } from './doctor-list';
import { Mark } from './mark';
import { VaultSettings, type VaultSettingsProps } from './vault-settings';

export interface OptionsProps extends VaultSettingsProps {
  consoles: readonly { origin: string; allowed: boolean }[];
  /** Values an administrator set, ready to read; null when the browser has no such store. */
  policy: readonly string[] | null;
  diagnoses: readonly Diagnosis[] | undefined;
  /** First line of the diagnostics as text. */
  heading: string;
  onGrant: (origin: string) => void;
  onRemove: (origin: string) => void;
  onDiagnose: () => void;
}

/** Everything that holds for the whole installation. */
export function OptionsView(props: OptionsProps) {
  const { policy, diagnoses } = props;
  return (
    <main className="mx-auto max-w-2xl space-y-4 p-4 pb-16 sm:pt-8">
      <h1 className="flex items-center gap-2.5 text-xl font-semibold tracking-[-0.015em]">
        <Mark size={26} />
        {words.title}
      </h1>
      <VaultSettings
        vault={props.vault}
        minutes={props.minutes}
        onMinutes={props.onMinutes}
        door={props.door}
        keys={props.keys}
        passkeys={props.passkeys}
        keyActions={props.keyActions}
      />
      <ConsoleList consoles={props.consoles} onGrant={props.onGrant} onRemove={props.onRemove} />
      <Card title={words.language.title}>
        <div className="max-w-72">
          <Choice
            label={words.language.label}
            hideLabel
            value="en"
            options={[{ value: 'en', label: words.language.english }]}
            onChange={() => undefined}
            hint={words.language.text}
          />
        </div>
      </Card>
      <Card title={words.policy.title}>
        {policy === null || policy.length === 0 ? (
          <p className="text-muted">{policy === null ? words.policy.unreadable : words.policy.none}</p>
        ) : (
          <>
            <p className="mb-2 text-muted">{words.policy.inForce}</p>
            <ul className="font-mono text-small">
              {policy.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </Card>
      <Card title={words.doctor.title}>
        <p className="mb-1 text-muted">{words.doctor.text}</p>
        <div aria-live="polite">
          {diagnoses ? <DoctorList diagnoses={diagnoses} /> : <p className="py-2">{words.doctor.running}</p>}
        </div>
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <CopyButton
            label={words.doctor.copy}
            done={words.doctor.copied}
            copy={() => navigator.clipboard.writeText(diagnosesAsText(props.heading, diagnoses ?? []))}
          />
          <Button icon={RefreshCw} onClick={props.onDiagnose}>
            {words.doctor.run}
          </Button>
        </div>
      </Card>
    </main>
  );
}
