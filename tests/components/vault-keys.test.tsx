// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportView } from '../../components/vault-import-plan';
import { type KeyActions, type KeyView, VaultKeys } from '../../components/vault-keys';
import type { VaultView } from '../../components/vault-gate';
import { someKeyActions } from './vault-doubles';

afterEach(cleanup);

const GOOD = 'violet tram over nine bridges';
const open: VaultView = { state: 'open', mode: 'passphrase', locksAt: null, retryAt: null };

interface Around {
  vault?: VaultView;
  keys?: KeyView | null;
  passkeys?: boolean;
}

function show(change: Partial<KeyActions> = {}, around: Around = {}) {
  const { vault = open, keys = { passkey: false, rotating: false }, passkeys = true } = around;
  const actions = someKeyActions(change);
  render(<VaultKeys vault={vault} keys={keys} passkeys={passkeys} actions={actions} />);
  return actions;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);

describe('changing the passphrase', () => {
  const fill = async (fresh: string, repeat: string) => {
    await press('Change passphrase');
    await type('Current passphrase', 'the old one');
    await type('New passphrase', fresh);
    await type('Repeat new passphrase', repeat);
    await press('Change it');
  };

  it('asks the old one, takes the new one twice, and says that it is done', async () => {
    const { onChangePassphrase } = show();
    await fill(GOOD, GOOD);
    expect(onChangePassphrase).toHaveBeenCalledExactlyOnceWith('the old one', GOOD);
    expect(await screen.findByText(/The passphrase was changed/)).toBeDefined();
    expect(screen.queryByLabelText('New passphrase')).toBeNull();
  });

  it.each([
    ['short', 'short', 'Too short'],
    [GOOD, `${GOOD}x`, 'differ'],
  ])('refuses %j, then %j', async (fresh, repeat, says) => {
    const { onChangePassphrase } = show();
    await fill(fresh, repeat);
    expect(onChangePassphrase).not.toHaveBeenCalled();
    expect(screen.getByText(new RegExp(says), { selector: '[role=alert]' })).toBeDefined();
  });

  it('says what is the matter, and keeps the form', async () => {
    show({ onChangePassphrase: async () => 'wrong-passphrase' });
    await fill(GOOD, GOOD);
    expect(await screen.findByText('That is not the vault’s passphrase.')).toBeDefined();
    expect(screen.getByLabelText('New passphrase')).toBeDefined();
  });

  it('tells that nothing was changed when the browser threw, without its text', async () => {
    show({ onChangePassphrase: () => Promise.reject(new Error('QUOTA with a value')) });
    await fill(GOOD, GOOD);
    expect(await screen.findByText(/Nothing was changed; try again/)).toBeDefined();
    expect(document.body.textContent).not.toContain('QUOTA');
  });

  it('goes away with Escape, and forgets what was typed', async () => {
    show();
    await press('Change passphrase');
    await type('Current passphrase', 'typed{Escape}');
    expect(screen.queryByLabelText('Current passphrase')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Change passphrase'));
    await press('Change passphrase');
    expect(screen.getByLabelText<HTMLInputElement>('Current passphrase').value).toBe('');
  });
});

describe('the passkey', () => {
  it('is added with the passphrase', async () => {
    const { onAddPasskey } = show();
    await press('Add passkey');
    await type('Current passphrase', GOOD);
    await press('Add it');
    expect(onAddPasskey).toHaveBeenCalledExactlyOnceWith(GOOD);
  });

  it('can be removed when there is one, and only then', async () => {
    show();
    expect(screen.queryByRole('button', { name: 'Remove passkey' })).toBeNull();
    cleanup();
    const { onRemovePasskey } = show({}, { keys: { passkey: true, rotating: false } });
    await press('Remove passkey');
    expect(onRemovePasskey).toHaveBeenCalledOnce();
    expect(await screen.findByText(/The passkey was removed/)).toBeDefined();
  });

  it('is not offered where the browser cannot, and a sentence says so', () => {
    show({}, { passkeys: false });
    expect(screen.queryByRole('button', { name: 'Add passkey' })).toBeNull();
    expect(screen.getByText(/gives extensions no passkey/)).toBeDefined();
  });
});

describe('a new key', () => {
  it('shows how far it is', async () => {
    let finish: (told: { left: number }) => void = () => undefined;
    const onNewKey: KeyActions['onNewKey'] = (_, tell) => {
      tell(100, 223);
      return new Promise((resolve) => (finish = resolve));
    };
    show({ onNewKey });
    await press('Make a new key');
    await type('Current passphrase', GOOD);
    await press('Make it');
    const bar = await screen.findByRole('progressbar', { name: 'Connections sealed anew' });
    expect(bar.getAttribute('aria-valuenow')).toBe('100');
    expect(bar.getAttribute('aria-valuemax')).toBe('223');
    finish({ left: 2 });
    expect(await screen.findByText(/2 records were damaged before/)).toBeDefined();
  });

  it('that was begun is finished without asking for the passphrase', async () => {
    const { onResumeKey } = show({}, { keys: { passkey: false, rotating: true } });
    await press('Finish the new key');
    expect(screen.queryByLabelText('Current passphrase')).toBeNull();
    await press('Finish the new key');
    expect(onResumeKey).toHaveBeenCalledOnce();
  });
});

describe('what needs an open vault', () => {
  it('is not offered while it is locked', () => {
    show({}, { vault: { ...open, state: 'locked' } });
    for (const name of ['Make a new key', 'Export…', 'Import…'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.getByText(/Unlock the vault to export/)).toBeDefined();
  });

  it('has no passphrase to ask for in a session’s vault', async () => {
    const { onExport } = show({}, { vault: { ...open, mode: 'session' }, keys: null });
    await press('Export…');
    expect(screen.queryByLabelText('Current passphrase')).toBeNull();
    await type('Passphrase for the file', GOOD);
    await type('Repeat passphrase for the file', GOOD);
    await press('Save the file');
    expect(onExport).toHaveBeenCalledExactlyOnceWith('', GOOD);
    expect(await screen.findByText('1 connection saved.')).toBeDefined();
  });
});

describe('an imported file', () => {
  const item = (id: string, fate: ImportView['items'][number]['fate']) => ({
    id,
    customer: `Customer ${id}`,
    guide: 'HaloPSA to DNSFilter',
    values: 5,
    fate,
  });
  const view: ImportView = {
    createdAt: '2026-11-22T12:00:00.000Z',
    items: [item('a', 'new'), item('b', 'same'), item('c', 'differs'), item('d', 'differs')],
  };
  const openFile = async () => {
    await press('Import…');
    await userEvent.upload(screen.getByLabelText('File'), new File(['x'], 'backup.patchbay'));
    await type('Passphrase of the file', GOOD);
    await press('Open the file');
  };

  it('is shown before anything is written, and mine is kept unless I say otherwise', async () => {
    const { onImport } = show({ onOpenFile: async () => view });
    await openFile();
    const list = await screen.findByRole('list', { name: 'Connections in the file' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual([
      expect.stringContaining('Customer cHaloPSA to DNSFilter · 5 valuesdiffers from yours'),
      expect.stringContaining('Customer d'),
      expect.stringContaining('new'),
      expect.stringContaining('the same as yours'),
    ]);
    expect(onImport).not.toHaveBeenCalled();
    await press('Import 1 connection');
    expect(onImport).toHaveBeenCalledWith(new Set(), expect.anything());
    expect(await screen.findByText('1 connection imported.')).toBeDefined();
  });

  it('replaces exactly what I chose', async () => {
    const { onImport } = show({ onOpenFile: async () => view });
    await openFile();
    await userEvent.selectOptions(await screen.findByLabelText('Customer d: which one stays'), 'Take the file’s');
    await press('Import 2 connections');
    expect(onImport).toHaveBeenCalledWith(new Set(['d']), expect.anything());
  });

  it('replaces all that differ at one choice', async () => {
    const { onImport } = show({ onOpenFile: async () => view });
    await openFile();
    await userEvent.selectOptions(await screen.findByLabelText('All that differ'), 'Take the file’s');
    await press('Import 3 connections');
    expect(onImport).toHaveBeenCalledWith(new Set(['c', 'd']), expect.anything());
  });

  it('that is none cannot be opened, and a sentence says so', async () => {
    show({ onInspect: async () => 'not-an-export' });
    await press('Import…');
    await userEvent.upload(screen.getByLabelText('File'), new File(['x'], 'other.patchbay'));
    await type('Passphrase of the file', GOOD);
    expect(await screen.findByText('This is no file that Patchbay exported.')).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Open the file' }).disabled).toBe(true);
  });

  it('is forgotten when the form is closed', async () => {
    const { onForgetFile } = show({ onOpenFile: async () => view });
    await openFile();
    await screen.findByRole('list', { name: 'Connections in the file' });
    await press('Cancel');
    expect(onForgetFile).toHaveBeenCalled();
  });
});

describe('a vault that nothing opens any more', () => {
  const locked: VaultView = { ...open, state: 'locked' };

  it('is erased only when the word was typed', async () => {
    const { onStartOver } = show({}, { vault: locked });
    await press('Start over…');
    const erase = screen.getByRole<HTMLButtonElement>('button', { name: 'Erase the vault' });
    await type('Type “erase” to go on', 'eras');
    expect(erase.disabled).toBe(true);
    expect(onStartOver).not.toHaveBeenCalled();
    await type('Type “erase” to go on', 'e');
    await press('Erase the vault');
    expect(onStartOver).toHaveBeenCalledOnce();
  });

  it('that was erased says of how many connections values are lost, sealed and waiting', async () => {
    const actions = someKeyActions();
    const { rerender } = render(<VaultKeys vault={locked} keys={null} passkeys actions={actions} />);
    await press('Start over…');
    await type('Type “erase” to go on', 'erase');
    await press('Erase the vault');
    rerender(<VaultKeys vault={{ ...locked, state: 'none', mode: null }} keys={null} passkeys actions={actions} />);
    await screen.findByText(/the sealed values of 2 connections and 1 capture that waited in memory/);
  });

  it('is not offered to be erased while it is open', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Start over…' })).toBeNull();
  });
});
