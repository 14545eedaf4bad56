// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ConnectionList } from '../../components/connection-list';
import { summarise } from '../../lib/model/connection-summary';
import { aConnection } from '../support/a-connection';

afterEach(cleanup);
// jsdom lays nothing out and scrolls nowhere.
beforeAll(() => {
  Element.prototype.scrollTo = () => undefined;
});

const customers = Array.from({ length: 25_000 }, (_, at) =>
  summarise(
    aConnection((each) => {
      each.id = `c${at}`;
      each.customer = at === 777 ? 'Zahnärzte Müller' : `Customer ${at}`;
      each.source.origin = `https://tenant-${at}.halopsa.com`;
    }),
  ),
);

function show() {
  const given = { onOpen: vi.fn(), onSight: vi.fn(), onSelect: vi.fn() };
  render(
    <ConnectionList
      connections={customers}
      total={customers.length}
      selected="c3"
      guideOf={() => 'HaloPSA to DNSFilter'}
      progress={new Map([['c3', '2 of 14']])}
      {...given}
    />,
  );
  return given;
}
const box = () => screen.getByRole('searchbox', { name: 'Search connections' });
const options = () => screen.getAllByRole('option');

describe('a list of 25,000 connections', () => {
  it('stays out of the document until it is asked for, and then shows a window of itself', async () => {
    const { onOpen, onSight } = show();
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.click(box());
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect(options().length).toBeLessThan(20);
    expect(options()[0]?.getAttribute('aria-setsize')).toBe('25000');
    expect(onSight).toHaveBeenLastCalledWith(expect.arrayContaining(['c0', 'c3']));
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('2 of 14');
  });

  it('finds a customer by parts of name and host, without accents or case', async () => {
    const { onSelect } = show();
    await userEvent.type(box(), 'muller TENANT-777');
    expect(options()).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toContain('1 of 25,000');
    await userEvent.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('c777');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('is worked by the keyboard, which says where it is', async () => {
    const { onSelect } = show();
    await userEvent.type(box(), 'customer');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    const active = document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('Customer 1');
    await userEvent.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('c1');
  });

  it('says so when nothing is found, and closes with Escape', async () => {
    const { onSelect } = show();
    await userEvent.type(box(), 'nobody');
    expect(screen.getByRole('status').textContent).toContain('No connection');
    await userEvent.keyboard('{Enter}{Escape}');
    expect(onSelect).not.toHaveBeenCalled();
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});
