import type { Markup } from '../../kit/lab-page.ts';
import { Button, Check } from '../shared/controls.tsx';
import type { Acting } from './acting.ts';
import { Fields } from './fields.tsx';
import { Grid } from './grid.tsx';
import type { Run } from './runs.ts';
import { Switch } from './switch.tsx';
import { Tabs } from './tabs.tsx';
import { isMet } from './values.ts';
import css from './kit.module.css';

const Ticks = ({ run, values, onChange }: Acting & { run: Run & { kind: 'ticks' } }) => (
  <fieldset className={css['ticks']}>
    {run.group !== undefined && <legend>{run.group}</legend>}
    {run.controls.map(({ kind, id, label }) =>
      kind === 'switch' ? (
        <Switch key={id} label={label} on={values[id] === 'on'} onTurn={(on) => onChange(id, on ? 'on' : '')} />
      ) : (
        <Check
          key={id}
          label={label}
          checked={values[id] === 'on'}
          onChange={(event) => onChange(id, event.target.checked ? 'on' : '')}
        />
      ),
    )}
  </fieldset>
);

const Presses = ({
  run,
  values,
  busy,
  onChange,
  onPress,
  onOpen,
}: Acting & { run: Run & { kind: 'tabs' | 'presses' } }) => (
  <div className={css['bar']}>
    {run.controls.map(({ kind, label, go, enabledWhen }) =>
      kind === 'link' ? (
        <a
          key={label}
          href="#"
          onClick={(event) => {
            event.preventDefault();
            if (go === undefined) onChange(`opened/${label}`, 'on');
            else onOpen(go);
          }}
        >
          {label}
        </a>
      ) : (
        <Button key={label} disabled={busy || !isMet(enabledWhen, values)} onClick={() => onPress(label)}>
          {label}
        </Button>
      ),
    )}
  </div>
);

const OneRun = ({ run, markup, ...acting }: Acting & { run: Run; markup: Markup }) => {
  switch (run.kind) {
    case 'fields':
      return <Fields {...acting} controls={run.controls} markup={markup} />;
    case 'ticks':
      return <Ticks {...acting} run={run} />;
    case 'tabs':
      return <Tabs {...acting} controls={run.controls} />;
    case 'presses':
      return <Presses {...acting} run={run} />;
    case 'grid':
      return <Grid {...acting} control={run.control} />;
    default:
      return run.control.kind === 'heading' ? <h2>{run.control.text}</h2> : <p>{run.control.text}</p>;
  }
};

const keyOf = (run: Run): string => {
  if (run.kind === 'text') return run.control.text;
  if (run.kind === 'grid') return run.control.id;
  return run.controls.map((control) => ('id' in control ? control.id : control.label)).join(' ');
};

/** The controls of a page in their order. */
export const RunList = ({ runs, ...rest }: Acting & { runs: Run[]; markup: Markup }) =>
  runs.map((run) => <OneRun key={keyOf(run)} {...rest} run={run} />);
