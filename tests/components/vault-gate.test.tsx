// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Header } from '../../components/header';
import { type VaultActions, VaultGate, type VaultView } from '../../components/vault-gate';
import { aDoor } from './vault-doubles';

afterEach(cleanup);

const none: VaultView = { state: 'none', mode: null, locksAt: null, retryAt: null };
const GOOD = 'violet tram over nine bridges';

function show(vault: VaultView, change: Partial<VaultActions> = {}, pending = 0) {
  const actions = aDoor(change);
  render(<VaultGate vault={vault} pending={pending} actions={actions} />);
  return actions;
}

describe('the first time', () => {
  const type = async (passphrase: string, repeat: string) => {
    await userEvent.type(screen.getByLabelText('Passphrase'), passphrase);
    await userEvent.type(screen.getByLabelText('Repeat passphrase'), repeat);
    await userEvent.click(screen.getByRole('button', { name: 'Create vault' }));
  };

  it('makes the vault under the passphrase that was typed twice', async () => {
    const { onCreate } = show(none);
    await type(GOOD, GOOD);
    expect(onCreate).toHaveBeenCalledExactlyOnceWith(GOOD);
  });

  it.each([
    ['too short', 'short', 'short', 'Too short'],
    ['easy to guess', 'aaaaaaaaaaaaaa', 'aaaaaaaaaaaaaa', 'Weak'],
    ['typed differently', GOOD, `${GOOD}x`, 'differ'],
  ])('refuses one that is %s, and says why', async (_, passphrase, repeat, says) => {
    const { onCreate } = show(none);
    await type(passphrase, repeat);
    expect(onCreate).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain(says);
  });

  it('says so when the vault could not be made', async () => {
    show(none, { onCreate: () => Promise.reject(new Error('x')) });
    await type(GOOD, GOOD);
    expect(screen.getByRole('alert').textContent).toContain('could not be created');
  });

  it('works without a passphrase too', async () => {
    const { onSession } = show(none);
    await userEvent.click(screen.getByRole('button', { name: 'Keep for this session only' }));
    expect(onSession).toHaveBeenCalledOnce();
  });

  it('tells of captures that would be lost with the browser', () => {
    show(none, {}, 2);
    expect(screen.getByText(/2 captures wait in memory/)).toBeDefined();
  });
});

describe('a locked vault', () => {
  const locked: VaultView = { ...none, state: 'locked', mode: 'passphrase' };
  const unlock = async () => {
    await userEvent.type(screen.getByLabelText('Passphrase'), 'something else entirely');
    await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
  };

  it.each([
    ['wrong-passphrase', 'does not open'],
    ['wait', 'Too many attempts'],
    ['damaged', 'damaged'],
    ['unknown-version', 'newer Patchbay'],
    ['unsafe-storage', 'Update the browser'],
  ] as const)('says what is the matter: %s', async (result, says) => {
    show(locked, { onUnlock: async () => result });
    await unlock();
    expect((await screen.findByRole('alert')).textContent).toContain(says);
    expect(screen.getByLabelText<HTMLInputElement>('Passphrase').value).toBe('');
  });
});

describe('a locked vault with a passkey', () => {
  const locked: VaultView = { ...none, state: 'locked', mode: 'passphrase' };

  it('offers it beside the passphrase', async () => {
    const { onPasskey, onUnlock } = show(locked, { hasPasskey: async () => true });
    await userEvent.click(await screen.findByRole('button', { name: 'Unlock with passkey' }));
    expect(onPasskey).toHaveBeenCalledOnce();
    expect(onUnlock).not.toHaveBeenCalled();
  });

  it.each([
    ['cancelled', 'No passkey was given'],
    ['wrong-passkey', 'does not open the vault'],
  ] as const)('says what is the matter: %s', async (result, says) => {
    show(locked, { hasPasskey: async () => true, onPasskey: async () => result });
    await userEvent.click(await screen.findByRole('button', { name: 'Unlock with passkey' }));
    await screen.findByText(new RegExp(says));
    expect(screen.getByRole('alert').textContent).toContain(says);
  });

  it('offers none that was not added', async () => {
    const { hasPasskey } = show(locked);
    await vi.waitFor(() => expect(hasPasskey).toHaveBeenCalled());
    expect(screen.queryByRole('button', { name: 'Unlock with passkey' })).toBeNull();
  });
});

describe('the lock in the header', () => {
  it('locks at once what a passphrase opens again', async () => {
    const onLock = vi.fn();
    render(<Header vault={{ ...none, state: 'open', mode: 'passphrase' }} onLock={onLock} />);
    await userEvent.click(screen.getByRole('button', { name: 'Lock' }));
    expect(onLock).toHaveBeenCalledOnce();
  });

  it('asks first where locking forgets the values', async () => {
    const onLock = vi.fn();
    render(<Header vault={{ ...none, state: 'open', mode: 'session' }} onLock={onLock} />);
    await userEvent.click(screen.getByRole('button', { name: 'Lock' }));
    expect(onLock).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Forget and lock' }));
    expect(onLock).toHaveBeenCalledOnce();
  });
});
