import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

const degrees = { none: 'None', view: 'View', edit: 'Edit' };

export default {
  about:
    'A wizard of a payroll product: steps, tiles to choose from, labels that float in their boxes, messages under boxes, a summary with the earlier values, rights in rows with a column for each degree',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Integration name'],
      employer: ['guid', 'open', 'Employer ID'],
      short: ['short-name', 'open', 'Company short name'],
      token: ['text', 'secret', 'Access token'],
      callback: ['url', 'open', 'Callback URL'],
      // Not on this page.
      clientSecret: ['text', 'secret', 'Client secret'],
    },
    settings: {
      direction: {
        words: 'Sync direction',
        values: { in: 'Import hours', out: 'Export employees', both: 'Both ways' },
      },
      period: { words: 'Pay period', values: { week: 'Weekly', fortnight: 'Every two weeks', month: 'Monthly' } },
      employees: { words: 'Employees', values: degrees },
      payslips: { words: 'Payslips', values: degrees },
    },
    permissions: {
      remind: 'Remind employees by e-mail',
      close: 'Close a pay run',
    },
  }),
  // What stands in the boxes; the summary beside them tells of the earlier values.
  fields: {
    name: 'Foundry time clock',
    employer: 'e17f4b82-06c9-4d3a-b5e8-2a90cf7d6314',
    short: 'foundry-north',
    token: 'pw9Tz4Kc7Vn2Xr5Bq8Lm1Hd6',
    callback: 'https://clock.foundry.example/hooks/pay',
  },
  settings: { direction: 'both', period: 'month', employees: 'edit', payslips: 'none' },
  permissions: { remind: true, close: false },
  targets: {
    next: { kind: 'control', role: 'button', labels: ['Save and continue'] },
    test: { kind: 'control', role: 'button', labels: ['Test connection'] },
  },
} satisfies CorpusCase;
