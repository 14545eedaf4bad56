// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { diagnosesAsText } from '../../components/doctor-list';
import { type OptionsProps, OptionsView } from '../../components/options-view';

import { aDoor, someKeyActions } from './vault-doubles';

afterEach(cleanup);

function show(change: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    vault: { state: 'open', mode: 'passphrase', locksAt: null, retryAt: null },
    minutes: 15,
    consoles: [],
    policy: [],
    diagnoses: undefined,
    heading: 'Patchbay',
    onMinutes: vi.fn(async () => undefined),
    door: aDoor(),
    keys: { passkey: false, rotating: false },
    passkeys: true,
    keyActions: someKeyActions(),
    onGrant: vi.fn(),
    onRemove: vi.fn(),
    onDiagnose: vi.fn(),
    ...change,
  };
  render(<OptionsView {...props} />);
  return props;
}
const minutes = () => screen.getByRole('spinbutton', { name: 'Lock after minutes without use' });

describe('the options page', () => {
  it('saves the minutes to the lock', async () => {
    const { onMinutes } = show();
    await userEvent.clear(minutes());
    await userEvent.type(minutes(), '30{Enter}');
    expect(onMinutes).toHaveBeenCalledExactlyOnceWith(30);
    expect(await screen.findByText('Saved.')).toBeDefined();
  });

  it.each(['0', '241', '1.5', ''])('refuses %j minutes, so that the vault cannot stay open for ever', async (typed) => {
    const { onMinutes } = show();
    await userEvent.clear(minutes());
    if (typed) await userEvent.type(minutes(), typed);
    await userEvent.tab();
    expect(onMinutes).not.toHaveBeenCalled();
    expect(minutes().getAttribute('aria-invalid')).toBe('true');
  });

  it('offers a lost site again, and only a lost one', async () => {
    const { onGrant } = show({
      consoles: [
        { origin: 'https://a.example', allowed: true },
        { origin: 'https://b.example', allowed: false },
      ],
    });
    expect(screen.queryByRole('button', { name: 'Grant https://a.example again' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Grant https://b.example again' }));
    expect(onGrant).toHaveBeenCalledExactlyOnceWith('https://b.example');
  });

  it('says that locking a vault without a passphrase forgets its values', () => {
    show({ vault: { state: 'open', mode: 'session', locksAt: null, retryAt: null } });
    expect(screen.getByRole('button', { name: 'Lock now and forget the values' })).toBeDefined();
  });

  it('tells a policy in force from none', () => {
    show({ policy: ['lockMinutes: 5'] });
    expect(screen.getByText('lockMinutes: 5')).toBeDefined();
    cleanup();
    show();
    expect(screen.getByText(/No policy is set/)).toBeDefined();
  });

  it('lists what the doctor saw, in words, and as text for a ticket', () => {
    const diagnoses = [{ title: 'Vault', state: 'failed' as const, text: 'Shut.' }];
    show({ diagnoses });
    const list = screen.getByRole('list', { name: 'Diagnostics' });
    expect(within(list).getByRole('listitem').textContent).toContain('Failed: Vault');
    expect(diagnosesAsText('Patchbay 0.1.0', diagnoses)).toBe('Patchbay 0.1.0\nFailed: Vault. Shut.\n');
  });
});
