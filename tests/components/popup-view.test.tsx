// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PopupProps, PopupView } from '../../components/popup-view';

afterEach(cleanup);

function show(change: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    site: { kind: 'can-enable', host: 'psa.acme.example' },
    guides: [],
    consoles: [],
    asked: undefined,
    onEnable: vi.fn(),
    onOpen: vi.fn(),
    onOptions: vi.fn(),
    ...change,
  };
  render(<PopupView {...props} />);
  return props;
}
const enable = () => screen.queryByRole('button', { name: 'Enable on this site' });

describe('the popup', () => {
  it('offers a site of one’s own, and names the one host that will be asked for', async () => {
    const { onEnable } = show();
    expect(screen.getByText(/for psa\.acme\.example only/)).toBeDefined();
    await userEvent.click(enable()!);
    expect(onEnable).toHaveBeenCalledOnce();
  });

  it.each([
    ['not-https', /not on https/],
    ['has-port', /a port \(8443\)/],
    ['no-address', /belongs to the browser/],
  ] as const)('does not offer what cannot be enabled, and says why: %s', (reason, says) => {
    show({ site: { kind: 'refused', reason, port: '8443' } });
    expect(enable()).toBeNull();
    expect(screen.getByText(says)).toBeDefined();
  });

  it('starts a guide that fits the tab', async () => {
    const { onOpen } = show({
      site: { kind: 'recognised', vendor: 'HaloPSA', page: 'HaloPSA API' },
      guides: [{ id: 'halopsa-to-dnsfilter', source: 'HaloPSA', destination: 'DNSFilter' }],
    });
    await userEvent.click(screen.getByRole('button', { name: 'HaloPSA to DNSFilter' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('halopsa-to-dnsfilter');
  });

  it('tells of a site whose permission was lost', () => {
    show({ consoles: [{ origin: 'https://psa.acme.example', allowed: false }] });
    expect(screen.getByRole('listitem').textContent).toContain('permission lost');
  });
});
