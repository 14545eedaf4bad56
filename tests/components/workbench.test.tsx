// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { Workbench, type WorkbenchActions, type WorkbenchView } from '../../components/workbench';
import { workbenchView } from '../../entrypoints/sidepanel/view';
import type { Connection } from '../../lib/model/connection';
import { pairById } from '../../lib/integrations/index';
import { aConnection, mainPair } from '../support/a-connection';
import { aCheck, aPermission, aVerification } from './a-verification';

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

function show(change?: (connection: Connection) => void, view: Partial<WorkbenchView> = {}) {
  const actions = {
    onHosting: vi.fn(),
    onConfirm: vi.fn(),
    onSave: vi.fn(async () => undefined),
    onRead: vi.fn(async () => undefined),
    onFill: vi.fn<WorkbenchActions['onFill']>(async () => ({ outcomes: [] })),
    onTest: vi.fn<WorkbenchActions['onTest']>(async () => undefined),
    onAllow: vi.fn<WorkbenchActions['onAllow']>(),
    onCopyReport: vi.fn(async () => undefined),
    onSaveReport: vi.fn(async () => undefined),
  };
  render(
    <Workbench
      view={{ ...workbenchView(aConnection(change), mainPair, null, false), ...view }}
      vaultOpen
      gate={null}
      actions={actions}
    />,
  );
  return actions;
}

const textsOf = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('the names that people and scripts rely on', () => {
  it.each(['Client ID', 'Client Secret', 'Resource Server', 'Authorization Server', 'Tenant'])(
    'a text box %s, by the destination’s label',
    (name) => {
      show();
      expect(screen.getByLabelText(name).tagName).toBe('INPUT');
    },
  );

  it.each(['Reveal Client Secret', 'Fill 5 values', 'Test connection', 'Copy report', 'Save report'])(
    'a button %s',
    (name) => {
      show();
      expect(screen.getByRole('button', { name })).toBeDefined();
    },
  );

  it('counts what a fill would write', () => {
    show((connection) => {
      connection.fields = { tenant: connection.fields['tenant']! };
    });
    expect(screen.getByRole('button', { name: 'Fill 1 value' })).toBeDefined();
  });

  it('offers no fill where a guide ends in no form, instead of a button that can never be pressed', () => {
    const script = pairById('dnsfilter-to-script');
    if (!script) throw new Error('there is no guide for a script');
    const connection = aConnection((each) => {
      each.integration = script.integration.id;
      each.fields = {};
    });
    show(undefined, workbenchView(connection, script, null, false));
    expect(screen.queryByRole('button', { name: /^Fill/ })).toBeNull();
    expect(screen.getByLabelText('API Key')).toBeDefined();
  });

  it('shows by when a new key is due', () => {
    show((connection) => {
      const until = '2027-02-20T09:00:00.000Z';
      connection.verification = aVerification({ lasts: [{ field: 'apiKey', label: 'API Key', until }] });
    });
    expect(
      screen.getByText('API Key lasts until 20 Feb 2027. Have a new one in its place by 6 Feb 2027.'),
    ).toBeDefined();
  });

  it('tells the progress in steps', () => {
    show();
    const bar = screen.getByRole('progressbar', { name: 'Setup progress' });
    expect(Number(bar.getAttribute('aria-valuemax'))).toBeGreaterThan(20);
    expect(bar.getAttribute('aria-valuenow')).toBe(
      String(workbenchView(aConnection(), mainPair, null, false).steps.filter(({ state }) => state === 'done').length),
    );
  });

  it('a list of steps whose states are words', () => {
    show();
    const steps = textsOf(screen.getByRole('list', { name: 'Steps', hidden: true }).closest('details')!);
    expect(steps.every((text) => /^(Done|Now|To do|Problem):/.test(text))).toBe(true);
    expect(steps.filter((text) => text.startsWith('Now:'))).toHaveLength(1);
  });

  it('a list of checks whose states are words', () => {
    const states = ['passed', 'warning', 'failed', 'skipped', 'not-tested'] as const;
    show((connection) => {
      connection.verification = aVerification({ checks: states.map((state) => aCheck(state)) });
    });
    expect(textsOf(screen.getByRole('list', { name: 'Checks' })).map((text) => text.split(':')[0])).toEqual([
      'Passed',
      'Warning',
      'Failed',
      'Skipped',
      'Not tested',
    ]);
  });

  it('a table of permissions with the verdict in words', () => {
    const verdicts = ['granted', 'missing', 'excess', 'not tested'] as const;
    show((connection) => {
      connection.verification = aVerification({ permissions: verdicts.map((verdict) => aPermission(verdict)) });
    });
    const table = screen.getByRole('table', { name: 'Permissions' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((each) => each.textContent),
    ).toEqual(['Permission', 'Needed', 'Granted', 'Verdict']);
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)).toEqual([...verdicts]);
  });

  it('a list of findings with level, fix and source', () => {
    show(undefined, {
      findings: [
        { rule: 'a', level: 'error', message: 'Broken.', fix: 'Mend it.' },
        {
          rule: 'b',
          level: 'warning',
          message: 'Odd.',
          fix: 'Look.',
          source: { title: 'Guide', url: 'https://x.example/' },
        },
        { rule: 'c', level: 'note', message: 'By the way.', fix: 'Nothing.' },
      ],
    });
    const list = screen.getByRole('list', { name: 'Findings' });
    expect(textsOf(list).map((text) => text.split(':')[0])).toEqual(['Error', 'Warning', 'Note']);
    expect(within(list).getByRole('link', { name: 'Guide' }).getAttribute('href')).toBe('https://x.example/');
  });
});

describe('what the workbench says', () => {
  it('why nothing was filled, with what to do next', async () => {
    const actions = show();
    actions.onFill.mockResolvedValueOnce({ outcomes: [], refused: 'no-form-open' });
    await userEvent.click(screen.getByRole('button', { name: 'Fill 5 values' }));
    expect((await screen.findByRole('alert')).textContent).toContain('form is not open in any tab');
  });

  it('what was written: before, after, and that a secret stays hidden', async () => {
    const actions = show();
    actions.onFill.mockResolvedValueOnce({
      outcomes: [
        { field: 'tenant', label: 'Tenant', kept: true, before: '', after: 'acme' },
        { field: 'clientSecret', label: 'Client Secret', kept: false, problem: 'changed-by-page' },
      ],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Fill 5 values' }));
    const [tenant, secret] = textsOf(await screen.findByRole('list', { name: 'What was written' }));
    expect(tenant).toMatch(/Tenant.*kept.*Before: empty.*After: acme/);
    expect(secret).toMatch(/Client Secret.*not kept.*Before: hidden.*After: hidden.*changed the value/);
  });

  it.each([
    ['full', /form was filled.*disk is full.*Free some space/],
    ['failed', /form was filled.*did not write it down.*fill again/],
  ] as const)('that a form was filled and could not be noted (%s), with what to do next', async (unnoted, words) => {
    const actions = show();
    const outcomes = [{ field: 'tenant', label: 'Tenant', kept: true, before: '', after: 'acme' }];
    actions.onFill.mockResolvedValueOnce({ outcomes, unnoted });
    await userEvent.click(screen.getByRole('button', { name: 'Fill 5 values' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.getByText('1 value stands in DNSFilter’s form.')).toBeDefined();
  });

  it('why a test did not start', async () => {
    const actions = show();
    actions.onTest.mockResolvedValueOnce('vault-locked');
    await userEvent.click(screen.getByRole('button', { name: 'Test connection' }));
    expect((await screen.findByRole('alert')).textContent).toContain('vault is locked');
  });

  it('leads from a failed check to the step that mends it', async () => {
    show(
      (connection) => {
        connection.verification = aVerification({
          checks: [aCheck('failed', { cause: 'wrong-secret', fix: 'Generate.' })],
        });
      },
      {
        findings: [
          { rule: 'r', level: 'error', message: 'm', fix: 'f', cause: 'wrong-secret', step: 'capture-secret' },
        ],
      },
    );
    const checks = screen.getByRole('list', { name: 'Checks' });
    await userEvent.click(within(checks).getByRole('button', { name: /^Show step:/ }));
    const row = document.getElementById('step-capture-secret');
    expect(row?.querySelector('button')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('the slash that a value gets on its way', () => {
    show();
    expect(screen.getByText('https://acme.halopsa.com/auth/')).toBeDefined();
  });

  it('that a run without an end was cut off', () => {
    show((connection) => {
      connection.verification = aVerification({ state: 'running', startedAt: '2020-01-01T00:00:00.000Z' });
    });
    expect(screen.getByText(/interrupted, so it proves nothing/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Test connection' })).toHaveProperty('disabled', false);
  });

  it('that the page in front is another customer’s', () => {
    const front = {
      vendor: 'halopsa',
      page: 'api',
      title: 'HaloPSA API',
      origin: 'https://bolt.halopsa.com',
      path: '/',
    };
    show(undefined, { front: workbenchView(aConnection(), mainPair, front, false).front });
    expect(screen.getByText(/a page of another customer/)).toBeDefined();
  });

  it('asks where the source runs only where that is open', () => {
    show();
    expect(screen.queryByLabelText('Hosting')).toBeNull();
    cleanup();
    show((connection) => {
      connection.source.origin = 'https://psa.acme.example';
    });
    expect(screen.getByLabelText('Hosting')).toBeDefined();
  });

  it('ticks by hand only what nothing can see', async () => {
    const actions = show((connection) => {
      connection.hosting = 'on-prem';
    });
    await userEvent.click(screen.getByRole('button', { name: 'I have done this' }));
    expect(actions.onConfirm).toHaveBeenCalledExactlyOnceWith('certificate-chain', true);
  });
});

test('a value that only memory holds is not counted as if it were safe', () => {
  show();
  const values = () => screen.getByRole('link', { name: /^Values/ }).textContent;
  expect(values()).toBe('Values5 of 5');
  cleanup();
  show(({ fields }) => {
    fields['clientSecret'] = { ...fields['clientSecret']!, waits: true };
  });
  expect(values()).toBe('Values5 of 5, 1 not saved');
});
