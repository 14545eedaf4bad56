// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CredentialField, type PanelField } from '../../components/credential-field';
import { REVEAL_MS } from '../../components/use-reveal';
import { SECRET } from '../support/a-connection';

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const secret: PanelField = {
  id: 'clientSecret',
  label: 'Client Secret',
  secret: true,
  state: 'captured',
  length: SECRET.length,
  findings: [],
};
const plain: PanelField = { ...secret, id: 'tenant', label: 'Tenant', secret: false, value: 'acme' };

function show(field: PanelField, editable = true) {
  const onSave = vi.fn(async () => undefined);
  const onRead = vi.fn(async () => SECRET);
  render(<CredentialField field={field} destination="DNSFilter" editable={editable} onSave={onSave} onRead={onRead} />);
  return { onSave, onRead, box: screen.getByLabelText<HTMLInputElement>(field.label) };
}

/** Everything in the document that a script could read, values of inputs included. */
const everything = () =>
  document.documentElement.outerHTML + [...document.querySelectorAll('input')].map((box) => box.value).join(' ');

describe('a value that is in memory only', () => {
  it('is not called captured: it says that it waits for the vault, and what closing the browser costs', () => {
    show({ ...secret, waits: true });
    expect(screen.getByText('waits for the vault')).toBeTruthy();
    expect(screen.getByText(/closing the browser loses it/)).toBeTruthy();
    expect(screen.queryByText('captured')).toBeNull();
  });

  it('that was lost is missing, with the reason and the next step', () => {
    const { box } = show({ ...secret, state: 'missing', lost: 'Gone. Capture it again.' });
    expect(screen.getByText('missing')).toBeTruthy();
    const about = document.getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain('Gone. Capture it again.');
  });
});

describe('a secret in the workbench', () => {
  it('is not in the document until it is revealed', () => {
    const { box, onRead } = show(secret);
    expect(box.type).toBe('password');
    expect(everything()).not.toContain(SECRET);
    expect(onRead).not.toHaveBeenCalled();
  });

  it('goes again when its time is up', async () => {
    vi.useFakeTimers();
    const { box } = show(secret);
    fireEvent.click(screen.getByRole('button', { name: 'Reveal Client Secret' }));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(box.value).toBe(SECRET);
    await act(() => vi.advanceTimersByTimeAsync(REVEAL_MS - 1));
    expect(box.value).toBe(SECRET);
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(everything()).not.toContain(SECRET);
    expect(box.type).toBe('password');
  });

  it('goes when the window loses the focus', async () => {
    show(secret);
    await userEvent.click(screen.getByRole('button', { name: 'Reveal Client Secret' }));
    expect(everything()).toContain(SECRET);
    fireEvent.blur(window);
    expect(everything()).not.toContain(SECRET);
  });

  it('goes when the person hides it', async () => {
    show(secret);
    await userEvent.click(screen.getByRole('button', { name: 'Reveal Client Secret' }));
    await userEvent.click(screen.getByRole('button', { name: 'Hide Client Secret' }));
    expect(everything()).not.toContain(SECRET);
  });

  it('stays as it is when its box is entered and left empty', async () => {
    const { box, onSave } = show(secret);
    await userEvent.click(box);
    await userEvent.tab();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('is replaced by what is typed, masked while it is typed', async () => {
    const { box, onSave } = show(secret);
    await userEvent.type(box, 'invented-9{Enter}');
    expect(box.type).toBe('password');
    expect(onSave).toHaveBeenCalledExactlyOnceWith('clientSecret', 'invented-9');
  });

  it('can be neither revealed nor changed while the vault is closed', () => {
    const { box } = show(secret, false);
    expect(box.readOnly).toBe(true);
    expect(screen.getByRole('button', { name: 'Reveal Client Secret' })).toHaveProperty('disabled', true);
  });
});

describe('a value that is no secret', () => {
  it('is saved on leaving, once', async () => {
    const { box, onSave } = show(plain);
    await userEvent.clear(box);
    await userEvent.type(box, 'bolt');
    await userEvent.tab();
    expect(onSave).toHaveBeenCalledExactlyOnceWith('tenant', 'bolt');
  });

  it('is left alone on Escape', async () => {
    const { box, onSave } = show(plain);
    await userEvent.type(box, 'x{Escape}');
    await userEvent.tab();
    expect(onSave).not.toHaveBeenCalled();
    expect(box.value).toBe('acme');
  });

  it('can be removed by emptying its box', async () => {
    const { box, onSave } = show(plain);
    await userEvent.clear(box);
    await userEvent.tab();
    expect(onSave).toHaveBeenCalledExactlyOnceWith('tenant', '');
  });
});
