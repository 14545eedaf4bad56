import { useId } from 'react';
import type { FieldControl, Markup } from '../../kit/lab-page.ts';
import shared from '../shared/controls.module.css';
import { BoxRow } from './box.tsx';
import type { Acting } from './acting.ts';
import css from './kit.module.css';

type OneProps = Acting & { control: FieldControl; markup: Markup };

const useRow = ({ control, values, onChange, onPress }: OneProps) => ({
  id: useId(),
  row: {
    control,
    value: values[control.id] ?? '',
    onChange: (value: string) => onChange(control.id, value),
    onPress,
  },
  hint: 'hint' in control && control.hint !== undefined && <span className={shared['hint']}>{control.hint}</span>,
});

const isText = ({ kind }: FieldControl) => kind === 'shown' || kind === 'code';

const Labelled = (props: OneProps) => {
  const { id, row, hint } = useRow(props);
  const { label } = props.control;
  if (isText(props.control) || props.control.kind === 'radio')
    return (
      <div className={shared['field']}>
        <span className={shared['label']}>{label}</span>
        <BoxRow {...row} naming={{}} />
        {hint}
      </div>
    );
  return (
    <div className={shared['field']}>
      <label htmlFor={id} className={shared['label']}>
        {label}
      </label>
      <BoxRow {...row} naming={{ id }} />
      {hint}
    </div>
  );
};

const Wrapped = (props: OneProps) => {
  const { row, hint } = useRow(props);
  if (isText(props.control) || props.control.kind === 'radio') return <Labelled {...props} />;
  return (
    <div className={shared['field']}>
      <BoxRow {...row} naming={{}} caption={props.control.label} />
      {hint}
    </div>
  );
};

const Aria = (props: OneProps) => {
  const { row, hint } = useRow(props);
  const { label } = props.control;
  if (isText(props.control)) return <Labelled {...props} />;
  return (
    <div className={shared['field']}>
      <span className={shared['label']} aria-hidden="true">
        {label}
      </span>
      <BoxRow {...row} naming={{ 'aria-label': label }} />
      {hint}
    </div>
  );
};

const Placeholder = (props: OneProps) => {
  const { row, hint } = useRow(props);
  if (isText(props.control) || props.control.kind === 'radio') return <Labelled {...props} />;
  return (
    <div className={shared['field']}>
      <BoxRow {...row} naming={{ placeholder: props.control.label }} />
      {hint}
    </div>
  );
};

const Row = (props: OneProps) => {
  const { id, row, hint } = useRow(props);
  const { label } = props.control;
  const bare = props.markup === 'unlabelled-table';
  return (
    <tr>
      {bare ? (
        <td>{label}:</td>
      ) : (
        <th scope="row" id={id}>
          {label}
        </th>
      )}
      <td>
        <BoxRow {...row} naming={bare ? {} : { 'aria-labelledby': id }} />
        {hint}
      </td>
    </tr>
  );
};

const Term = (props: OneProps) => {
  const { id, row, hint } = useRow(props);
  return (
    <>
      <dt id={id}>{props.control.label}</dt>
      <dd>
        <BoxRow {...row} naming={{ 'aria-labelledby': id }} />
        {hint}
      </dd>
    </>
  );
};

const ALONE = { 'label-for': Labelled, wrapped: Wrapped, aria: Aria, placeholder: Placeholder };

/** Fields that stand together, in the markup of the page. */
export const Fields = ({ controls, markup, ...acting }: Acting & { controls: FieldControl[]; markup: Markup }) => {
  if (markup === 'dl')
    return (
      <dl className={css['terms']}>
        {controls.map((control) => (
          <Term key={control.id} {...acting} control={control} markup={markup} />
        ))}
      </dl>
    );
  if (markup === 'table' || markup === 'unlabelled-table')
    return (
      <div className={shared['frame']}>
        <table className={shared['table']}>
          <tbody>
            {controls.map((control) => (
              <Row key={control.id} {...acting} control={control} markup={markup} />
            ))}
          </tbody>
        </table>
      </div>
    );
  const One = ALONE[markup];
  return controls.map((control) => <One key={control.id} {...acting} control={control} markup={markup} />);
};
