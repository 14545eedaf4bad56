// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConsoleFiles } from './console-files.ts';
import { Console } from './consoles/kit/console.tsx';
import type { LabPage, Markup } from './kit/lab-page.ts';
import { defineLabVendor } from './kit/lab-vendor.ts';
import { createVendorSite } from './kit/site.ts';
import { createState, type LabState } from './state.ts';

const ORIGIN = 'https://console.sample.example';

const form = (markup: Markup): LabPage => ({
  id: 'form',
  path: '/form',
  title: 'Connection',
  trail: ['Setup', 'Connections', 'New'],
  markup,
  controls: [
    { kind: 'heading', text: 'Values' },
    { kind: 'text', id: 'host', label: 'Base URL' },
    { kind: 'password', id: 'key', label: 'API Key' },
    { kind: 'textarea', id: 'note', label: 'Note' },
    { kind: 'select', id: 'provider', label: 'Provider', options: ['Choose', 'Syncro', 'Atera'] },
    { kind: 'text', id: 'sub', label: 'Subdomain', when: 'provider=Syncro' },
    { kind: 'readonly', id: 'tenant', label: 'Tenant', value: 'acme' },
    { kind: 'checkbox', id: 'active', label: 'Enabled', group: 'State' },
    { kind: 'switch', id: 'sync', label: 'Sync tickets', group: 'State' },
    { kind: 'grid', id: 'role', rows: ['Company Maintenance'], columns: ['Inquire Level'], options: ['None', 'All'] },
    { kind: 'button', label: 'Save and Test' },
    { kind: 'button', label: 'Make key', go: 'key' },
  ],
});

const fresh: LabPage = {
  id: 'fresh',
  path: '/fresh',
  title: 'Something new',
  trail: ['New thing'],
  fresh: true,
  controls: [
    { kind: 'text', id: 'thing', label: 'Name' },
    { kind: 'button', label: 'Check' },
    { kind: 'button', label: 'Save', enabledWhen: 'checked' },
  ],
};

const key: LabPage = {
  id: 'key',
  path: '/key',
  title: 'Your key',
  markup: 'dl',
  controls: [
    { kind: 'code', id: 'secret', label: 'Private Key', masked: true, copy: true },
    { kind: 'button', label: 'Save' },
    { kind: 'button', label: 'One', role: 'tab' },
    { kind: 'button', label: 'Two', role: 'tab' },
    { kind: 'note', text: 'First view', when: 'tab=One' },
    { kind: 'note', text: 'Second view', when: 'tab=Two' },
    { kind: 'link', label: 'Back', go: 'form' },
  ],
};

let state: LabState;
let copied: boolean;

/** Leads the console's own requests to the lab's real handler; jsdom has no network. */
const serve = (markup: Markup) => {
  const vendor = defineLabVendor({
    id: 'sample',
    name: 'Sample',
    hosts: ['console.sample.example'],
    grant: [],
    origin: ORIGIN,
    start: '/form',
    pages: [form(markup), key, fresh],
    press(lab, _page, button, values) {
      if (button === 'Copy Private Key') copied = true;
      if (button === 'Check') return { set: { checked: 'on' } };
      if (button === 'Make key') return { once: { secret: 'shown-once-000' }, status: 'Made.' };
      if (button !== 'Save and Test') return undefined;
      return values['key'] ? { set: values, status: 'Connected.' } : { alert: 'The API Key is missing.' };
    },
    faults: [],
  });
  const files: ConsoleFiles = {
    page: () => new Response(''),
    framed: () => new Response(''),
    asset: () => new Response(''),
  };
  const site = createVendorSite(vendor, state, files, () => Promise.reject(new TypeError('No network here.')));
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => site(new Request(new URL(path, ORIGIN), init), {}));
  vi.stubGlobal('scrollTo', () => {});
  history.replaceState(null, '', '/form');
  return render(<Console />);
};

beforeEach(() => {
  state = createState();
  copied = false;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const NAMED: Markup[] = ['label-for', 'wrapped', 'table', 'dl', 'aria', 'placeholder'];

describe('the kit’s console', () => {
  it.each(NAMED)('%s: every control has the name that a person reads, and takes what is typed', async (markup) => {
    const user = userEvent.setup();
    serve(markup);
    // Testing Library's names leave placeholders out; browsers' do not.
    const box = async (name: string) =>
      markup === 'placeholder' ? screen.findByPlaceholderText(name) : screen.findByRole('textbox', { name });
    await user.type(await box('Base URL'), 'https://api.sample.example');
    await user.type(await box('Note'), 'two words');
    const secret = markup === 'placeholder' ? screen.getByPlaceholderText('API Key') : screen.getByLabelText('API Key');
    expect(secret.getAttribute('type')).toBe('password');
    await user.type(secret, 'invented-1');
    expect(screen.queryByRole('textbox', { name: 'Subdomain' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Provider' }), 'Syncro');
    await user.type(await box('Subdomain'), 'acmemsp');
    await user.click(screen.getByRole('checkbox', { name: 'Enabled' }));
    await user.click(screen.getByRole('switch', { name: 'Sync tickets' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Company Maintenance Inquire Level' }), 'All');
    expect((await box('Tenant')).hasAttribute('readonly')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Save and Test' }));
    expect((await screen.findByRole('status')).textContent).toBe('Connected.');
    expect(state.vendors['sample']?.values).toEqual({
      host: 'https://api.sample.example',
      key: 'invented-1',
      note: 'two words',
      provider: 'Syncro',
      sub: 'acmemsp',
      tenant: 'acme',
      active: 'on',
      sync: 'on',
      'role/Company Maintenance/Inquire Level': 'All',
    });
  });

  it('unlabelled-table: the name stands in the cell before, and nothing else says it', async () => {
    serve('unlabelled-table');
    const row = (await screen.findByText('Base URL:')).closest('tr');
    const box = within(row as HTMLElement).getByRole('textbox');
    expect([box.id, box.getAttribute('aria-label'), box.getAttribute('name')]).toEqual(['', null, null]);
  });

  it('keeps what was typed when a press fails, and says why', async () => {
    const user = userEvent.setup();
    serve('label-for');
    await user.type(await screen.findByRole('textbox', { name: 'Base URL' }), 'https://x.example');
    await user.click(screen.getByRole('button', { name: 'Save and Test' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The API Key is missing.');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Base URL' }).value).toBe('https://x.example');
    expect(state.vendors['sample']?.values).toEqual({});
  });

  it('opens a page by its trail, and leaves a group open when it is pressed again', async () => {
    const user = userEvent.setup();
    serve('label-for');
    history.replaceState(null, '', '/form');
    for (const name of ['Setup', 'Setup', 'Connections']) await user.click(await screen.findByRole('button', { name }));
    const link = screen.getByRole('link', { name: 'New' });
    expect(link.getAttribute('href')).toBe('/form');
    await user.click(link);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Connection');
  });

  it('masks a secret until it is asked for, tells of a copy, and shows a shown-once value once', async () => {
    const user = userEvent.setup();
    serve('label-for');
    await user.click(await screen.findByRole('button', { name: 'Make key' }));
    expect((await screen.findByRole('status')).textContent).toBe('Made.');
    expect(location.pathname).toBe('/key');
    expect(document.body.textContent).not.toContain('shown-once-000');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByText('shown-once-000').tagName).toBe('CODE');
    await user.click(screen.getByRole('button', { name: 'Copy Private Key' }));
    await vi.waitFor(() => expect(copied).toBe(true));
    await user.click(screen.getByText('Back'));
    await screen.findByRole('button', { name: 'Make key' });
    history.back();
    await screen.findByRole('heading', { level: 1, name: 'Your key' });
    expect(screen.queryByText('shown-once-000')).toBeNull();
  });

  it('starts empty where something new is made, and lets Save wait for what must come before', async () => {
    const user = userEvent.setup();
    serve('label-for');
    const save = () => screen.findByRole<HTMLButtonElement>('button', { name: 'Save' });
    const name = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' });
    await user.click(await screen.findByRole('link', { name: 'New thing' }));
    await user.type(await name(), 'first');
    expect((await save()).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Check' }));
    await vi.waitFor(async () => expect((await save()).disabled).toBe(false));
    await user.click(await save());
    await screen.findByRole('status');
    expect(state.vendors['sample']?.values).toMatchObject({ thing: 'first' });
    for (const entry of ['Setup', 'Connections']) await user.click(screen.getByRole('button', { name: entry }));
    await user.click(screen.getByRole('link', { name: 'New' }));
    await user.click(await screen.findByRole('link', { name: 'New thing' }));
    expect((await name()).value).toBe('');
    expect((await save()).disabled).toBe(true);
  });

  it('opens a view of a page by its tab', async () => {
    const user = userEvent.setup();
    serve('label-for');
    await user.click(await screen.findByRole('button', { name: 'Make key' }));
    expect(await screen.findByText('First view')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Two' }));
    expect(screen.getByText('Second view')).toBeTruthy();
    expect(screen.queryByText('First view')).toBeNull();
  });
});
