import { useId, type ComponentProps, type ReactNode } from 'react';
import css from './controls.module.css';

/** A button; `main` for the one that the page is about. */
export const Button = ({ main = false, ...rest }: ComponentProps<'button'> & { main?: boolean }) => (
  <button type="button" {...rest} className={main ? css['main'] : css['button']} />
);

interface Labelled {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  required?: boolean;
  /** Buttons beside the box. */
  beside?: ReactNode;
}

type TextFieldProps = Labelled & Omit<ComponentProps<'input'>, 'id' | 'className' | 'required'>;

/** A box for one line of text with its label, hint and problem. */
export const TextField = ({ label, hint, problem, required, beside, ...rest }: TextFieldProps) => {
  const id = useId();
  const box = (
    <input
      {...rest}
      id={id}
      className={css['input']}
      aria-required={required}
      aria-invalid={problem !== undefined}
      aria-describedby={hint || problem ? `${id}-more` : undefined}
      spellCheck={false}
    />
  );
  return (
    <div className={css['field']}>
      <label htmlFor={id} className={css['label']}>
        {label}
        {required && (
          <span className={css['star']} aria-hidden="true">
            *
          </span>
        )}
      </label>
      {beside ? (
        <div className={css['row']}>
          {box}
          {beside}
        </div>
      ) : (
        box
      )}
      {(problem ?? hint) && (
        <span id={`${id}-more`} className={problem ? css['problem'] : css['hint']}>
          {problem ?? hint}
        </span>
      )}
    </div>
  );
};

type SelectFieldProps = Labelled &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'onChange'> & {
    options: readonly (readonly [value: string, text: string])[];
    onChoose: (value: string) => void;
  };

/** A drop-down list with its label. */
export const SelectField = ({ label, hint, options, onChoose, ...rest }: SelectFieldProps) => {
  const id = useId();
  return (
    <div className={css['field']}>
      <label htmlFor={id} className={css['label']}>
        {label}
      </label>
      <select {...rest} id={id} className={css['input']} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {hint && <span className={css['hint']}>{hint}</span>}
    </div>
  );
};

/** A tick box or radio button with its label. */
export const Check = ({ label, badge, ...rest }: ComponentProps<'input'> & { label: string; badge?: ReactNode }) => (
  <label className={css['check']}>
    <input type="checkbox" {...rest} />
    <span>{label}</span>
    {badge}
  </label>
);

/** A label with a value that is only read. */
export const Pair = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={css['pair']}>
    <div className={css['key']}>{label}</div>
    <div className={css['value']}>{children}</div>
  </div>
);

/** A titled box on a page. */
export const Card = ({ title, children }: { title?: string; children: ReactNode }) => (
  <section className={css['card']}>
    {title && <h2>{title}</h2>}
    {children}
  </section>
);

/** A table with a heading row. */
export const Table = ({ heads, children }: { heads: string[]; children: ReactNode }) => (
  <div className={css['frame']}>
    <table className={css['table']}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);

/** Something that went wrong, read out at once. */
export const Alert = ({ children }: { children: ReactNode }) => (
  <div role="alert" className={css['alert']}>
    {children}
  </div>
);
