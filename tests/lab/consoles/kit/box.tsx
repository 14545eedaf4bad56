import { useState } from 'react';
import type { FieldControl } from '../../kit/lab-page.ts';
import { Button, Check } from '../shared/controls.tsx';
import shared from '../shared/controls.module.css';
import css from './kit.module.css';

/** How a control gets its name; nothing at all in tables that label nothing. */
export interface Naming {
  id?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  placeholder?: string;
}

interface BoxProps {
  control: FieldControl;
  value: string;
  naming: Naming;
  revealed: boolean;
  onChange: (value: string) => void;
}

const DOTS = '•'.repeat(12);

const Line = ({ control, value, naming, revealed, onChange }: BoxProps) => {
  const masked = 'masked' in control && control.masked;
  const hidden = (control.kind === 'password' || masked) && !revealed;
  return (
    <input
      {...naming}
      type={hidden ? 'password' : 'text'}
      className={shared['input']}
      readOnly={control.kind === 'readonly'}
      maxLength={'maxlength' in control ? control.maxlength : undefined}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};

/** The part of a field that holds the value. */
export const Box = (props: BoxProps) => {
  const { control, value, naming, revealed, onChange } = props;
  const { placeholder, ...named } = naming;
  switch (control.kind) {
    case 'shown':
    case 'code': {
      const text = control.masked && !revealed && value !== '' ? DOTS : value;
      const Tag = control.kind === 'code' ? 'code' : 'span';
      return (
        <Tag id={naming.id} className={css['value']}>
          {text}
        </Tag>
      );
    }
    case 'textarea':
      return (
        <textarea
          {...naming}
          className={shared['input']}
          rows={4}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'select':
      return (
        <select
          {...named}
          {...(placeholder !== undefined && { 'aria-label': placeholder })}
          className={shared['input']}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {control.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      );
    case 'radio':
      return (
        <div role="radiogroup" aria-label={control.label} className={css['radios']}>
          {control.options.map((option) => (
            <Check
              key={option}
              type="radio"
              name={control.id}
              label={option}
              checked={value === option}
              onChange={() => onChange(option)}
            />
          ))}
        </div>
      );
    default:
      return <Line {...props} />;
  }
};

/** A box with what stands beside it: Show for a masked value, Copy. `caption` labels the box alone. */
export const BoxRow = ({
  caption,
  onPress,
  ...props
}: Omit<BoxProps, 'revealed'> & { caption?: string; onPress: (button: string) => void }) => {
  const [revealed, setRevealed] = useState(false);
  const { control, value } = props;
  const box = <Box {...props} revealed={revealed} />;
  const copies = 'copy' in control && control.copy && value !== '';
  const masked = 'masked' in control && control.masked && value !== '';
  const copy = () => {
    // Browsers refuse the clipboard now and then; the vendor hears of the press all the same.
    void navigator.clipboard?.writeText(value).catch(() => {});
    onPress(`Copy ${control.label}`);
  };
  return (
    <div className={css['box']}>
      {caption === undefined ? (
        box
      ) : (
        <label className={css['wrapped']}>
          <span className={shared['label']}>{caption}</span>
          {box}
        </label>
      )}
      {masked && <Button onClick={() => setRevealed(!revealed)}>{revealed ? 'Hide' : 'Show'}</Button>}
      {copies && (
        <Button aria-label={`Copy ${control.label}`} onClick={copy}>
          Copy
        </Button>
      )}
    </div>
  );
};
