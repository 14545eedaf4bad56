import { AREAS, type Area, type Level, type Levels } from '../../halopsa/tenant.ts';
import { Card, SelectField } from '../shared/controls.tsx';
import css from './shell.module.css';
import { wordingNow } from './wording.ts';

interface FeatureAccessProps {
  levels: Levels;
  /** The label for customers where it is not the session's. */
  customersLabel?: string;
  /** Missing when the levels are only shown. */
  onChange?: (levels: Levels) => void;
}

const LEVELS: Level[] = ['not-set', 'read-only', 'modify'];

/** Access levels of an agent or a role. */
export const FeatureAccess = ({ levels, customersLabel, onChange }: FeatureAccessProps) => {
  const wording = wordingNow();
  const textOfLevel = (area: Area, level: Level) =>
    area === 'invoices' && level === 'modify' ? wording.invoiceModify : wording.levels[level];
  return (
    <Card title="Feature Access">
      <div className={css['pair']}>
        {AREAS.map((area) => (
          <SelectField
            key={area}
            label={area === 'customers' ? (customersLabel ?? wording.areas.customers) : wording.areas[area]}
            value={levels[area]}
            disabled={!onChange}
            options={LEVELS.map((level) => [level, textOfLevel(area, level)] as const)}
            onChoose={(level) => onChange?.({ ...levels, [area]: level as Level })}
          />
        ))}
      </div>
    </Card>
  );
};
