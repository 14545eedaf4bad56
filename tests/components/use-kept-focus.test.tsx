// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useKeptFocus } from '../../components/use-kept-focus';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Boxes() {
  const home = useRef<HTMLElement>(null);
  const [left, setLeft] = useState(0);
  useKeptFocus(home);
  return (
    <main ref={home} tabIndex={-1}>
      {/* News that are drawn just while the focus is on its way. */}
      <input aria-label="Endpoint" onBlur={() => flushSync(() => setLeft(left + 1))} />
      <input aria-label="Rule" />
      {left < 2 && <button type="button">Dismiss</button>}
    </main>
  );
}

const box = (name: string) => screen.getByRole('textbox', { name });

test('who goes from one box to the next types into that one, whatever is drawn in that moment', () => {
  render(<Boxes />);
  box('Endpoint').focus();
  box('Rule').focus();
  vi.runAllTimers();
  expect(document.activeElement).toBe(box('Rule'));
});

test('who pressed a control that is gone goes on from the page, and not from the top of the browser', () => {
  render(<Boxes />);
  for (let n = 0; n < 2; n++) {
    box('Endpoint').focus();
    screen.getByRole('button').focus();
  }
  vi.runAllTimers();
  expect(document.activeElement).toBe(screen.getByRole('main'));
});
