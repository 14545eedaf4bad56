// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NewConnection } from '../../components/new-connection';
import { OwnNotice } from '../../components/own-notice';
import { OwnSystemForm } from '../../components/own-system-form';
import { closeOffer, currentOffers } from '../../components/undo-offers';
import { UndoToasts } from '../../components/undo-toasts';
import { type Draft, draftOf, emptyDraft, readDraft } from '../../lib/own/draft';
import { aDescription } from '../support/a-description';

afterEach(() => {
  cleanup();
  for (const { id } of currentOffers()) closeOffer(id);
});

function show(start: Draft = emptyDraft(), customer: string | undefined = '') {
  const onSave = vi.fn(async (): Promise<string | undefined> => undefined);
  const onBack = vi.fn();
  render(
    <>
      <OwnSystemForm
        start={start}
        customer={customer}
        read={(draft) => readDraft(draft, (address) => address.includes('halopsa.com'), '2026-11-22')}
        onSave={onSave}
        onBack={onBack}
      />
      <UndoToasts />
    </>,
  );
  return { onSave, onBack, user: userEvent.setup() };
}

const box = (name: string) => screen.getByRole('textbox', { name });
const row = (name: string) => within(screen.getByRole('group', { name }));
const press = (name: string) => screen.getByRole('button', { name });
const said = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

describe('describing a system', () => {
  it('is reached from “New connection”, and takes the customer along', async () => {
    const onDescribe = vi.fn();
    render(<NewConnection guides={[]} onCreate={vi.fn()} onDescribe={onDescribe} />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Customer' }), 'Acme');
    await user.click(press('A system that is not on the list'));
    expect(onDescribe).toHaveBeenCalledWith('Acme');
  });

  it('works by keyboard alone, from the first box to Create', async () => {
    const { onSave, user } = show();
    const keys = async (...parts: string[]) => {
      for (const part of parts) await user.keyboard(part);
    };
    expect(document.activeElement).toBe(box('Customer'));
    await keys('Acme', '{Tab}', 'Meridian Desk', '{Tab}', 'https://console.meridian-desk.example/settings/api');
    await keys('{Tab}', 'Lanternboard', '{Tab}', 'https://app.lanternboard.example/', '{Tab}', 'API key');
    press('Add a value').focus();
    await keys('{Enter}');
    expect(document.activeElement).toBe(row('Value, row 2').getByRole('textbox', { name: 'Label in the source' }));
    await keys('Account ID', '{Enter}');
    expect(onSave).toHaveBeenCalledWith(
      {
        describedOn: '2026-11-22',
        source: { name: 'Meridian Desk', address: 'https://console.meridian-desk.example/settings/api' },
        destination: { name: 'Lanternboard', address: 'https://app.lanternboard.example/' },
        fields: [
          { id: 'f1', label: 'API key', secret: true, format: 'text' },
          { id: 'f2', label: 'Account ID', secret: true, format: 'text' },
        ],
      },
      'Acme',
    );
  });

  it('says what is wrong at its box with the next step, goes there, and keeps all that was typed', async () => {
    const { onSave, user } = show();
    await user.type(box('Customer'), 'Acme');
    await user.type(box('Name of the source'), 'Meridian Desk');
    await user.type(box('Address of the source’s console'), 'console.meridian-desk.example');
    await user.tab();
    expect(said(box('Address of the source’s console'))).toContain('Copy it whole from the address bar.');
    expect(box('Name of the destination').getAttribute('aria-invalid')).toBeNull();
    await user.click(press('Create'));
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('4 things are to mend');
    expect(document.activeElement).toBe(box('Address of the source’s console'));
    expect(box('Name of the source')).toHaveProperty('value', 'Meridian Desk');
    await user.clear(box('Address of the source’s console'));
    await user.type(box('Address of the source’s console'), 'https://acme.halopsa.com/');
    expect(said(box('Address of the source’s console'))).toContain('choose a guide from the list');
  });

  it('brings a removed row back to its place, with all that stood in it', async () => {
    const { user } = show(draftOf(aDescription()));
    await user.click(press('Remove API URL'));
    expect(screen.queryByRole('group', { name: 'Value: API URL' })).toBeNull();
    expect(document.activeElement).toBe(press('Remove API key'));
    // The probe’s server was that value: its address is asked for until the row is back.
    expect(box('Address of the API')).toBeDefined();
    await user.click(press('Undo'));
    expect(screen.getAllByRole('group').map((each) => each.querySelector('legend')?.textContent)).toEqual([
      'Value: Account ID',
      'Value: API URL',
      'Value: API key',
    ]);
    expect(row('Value: API URL').getByRole('textbox', { name: 'Label in the destination' })).toHaveProperty(
      'value',
      'Service address',
    );
    expect(screen.getByRole('combobox', { name: 'Server' })).toHaveProperty('value', 'f2');
  });

  it('offers no undo of a row that has no form any more', async () => {
    const { user } = show(draftOf(aDescription()));
    await user.click(press('Remove API URL'));
    cleanup();
    expect(currentOffers()).toEqual([]);
  });

  it('shows what to do when every row is gone, and gives a new one an id that none had', async () => {
    const { onSave, user } = show(draftOf(aDescription((own) => delete own.probe)));
    for (const label of ['Account ID', 'API URL', 'API key']) await user.click(press(`Remove ${label}`));
    expect(screen.getByText('No value yet. A connection has at least a key.')).toBeDefined();
    expect(document.activeElement).toBe(press('Add a value'));
    await user.type(box('Customer'), 'Acme');
    await user.click(press('Create'));
    expect(said(press('Add a value'))).toContain('Add at least the key');
    await user.click(press('Add a value'));
    await user.type(row('Value, row 1').getByRole('textbox', { name: 'Label in the source' }), 'Token');
    await user.click(press('Create'));
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ fields: [{ id: 'f4', label: 'Token', secret: true, format: 'text' }] }),
      'Acme',
    );
  });

  it('refuses a probe whose key would never arrive', async () => {
    const { onSave, user } = show(draftOf(aDescription()), 'Acme');
    await user.clear(box('Name of the header'));
    await user.type(box('Name of the header'), 'Cookie');
    await user.click(press('Create'));
    expect(onSave).not.toHaveBeenCalled();
    expect(said(box('Name of the header'))).toContain('the key would never arrive');
  });

  it('says why it was not saved, and stays as it is', async () => {
    const { onSave, user } = show(draftOf(aDescription()), 'Acme');
    onSave.mockRejectedValueOnce(new Error('QuotaExceededError of https://secret.example'));
    await user.click(press('Create'));
    expect(await screen.findByText(/Nothing was changed; try again/)).toBeDefined();
    expect(document.body.textContent).not.toContain('secret.example');
    expect(box('Name of the source')).toHaveProperty('value', 'Meridian Desk');
  });

  it('is put away with all that stands in it, for an undo', async () => {
    const { onBack, user } = show();
    await user.type(box('Name of the source'), 'Meridian');
    await user.click(press('Back'));
    expect(onBack).toHaveBeenCalledWith(
      expect.objectContaining({
        changed: true,
        draft: expect.objectContaining({ source: { name: 'Meridian', address: '' } }),
      }),
    );
  });
});

describe('a described system in the workbench', () => {
  it('says what is not tested, and opens the sites that are still closed', async () => {
    const onEnable = vi.fn();
    render(
      <OwnNotice
        source="Meridian Desk"
        destination="Lanternboard"
        hasProbe={false}
        closed={['https://console.meridian-desk.example', 'https://app.lanternboard.example']}
        onEnable={onEnable}
        onEdit={vi.fn()}
      />,
    );
    expect(screen.getByText(/Permissions are not tested, and without a probe nothing else is/)).toBeDefined();
    await userEvent.setup().click(press('Enable on console.meridian-desk.example and app.lanternboard.example'));
    expect(onEnable).toHaveBeenCalled();
  });
});
