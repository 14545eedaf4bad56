// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UNDO_MS, offerUndo } from '../../components/undo-offers';
import { UndoToasts } from '../../components/undo-toasts';

beforeEach(() => {
  vi.useFakeTimers();
  render(<UndoToasts />);
});
afterEach(() => {
  act(() => {
    vi.advanceTimersByTime(UNDO_MS);
  });
  cleanup();
  vi.useRealTimers();
});

const undoButton = () => screen.queryByRole('button', { name: 'Undo' });
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

describe('the way back after a removal', () => {
  it('stands for ten seconds and undoes once', () => {
    const undo = vi.fn();
    act(() => offerUndo('Connection of Acme removed.', undo));
    wait(UNDO_MS - 1);
    fireEvent.click(undoButton()!);
    expect(undo).toHaveBeenCalledOnce();
    expect(undoButton()).toBeNull();
  });

  it('goes by itself, without undoing', () => {
    const undo = vi.fn();
    act(() => offerUndo('Connection of Acme removed.', undo));
    wait(UNDO_MS);
    expect(undoButton()).toBeNull();
    expect(undo).not.toHaveBeenCalled();
  });

  it('waits for somebody who is about to press it', () => {
    act(() => offerUndo('Connection of Acme removed.', vi.fn()));
    fireEvent.focus(undoButton()!);
    wait(UNDO_MS * 3);
    expect(undoButton()).not.toBeNull();
    fireEvent.blur(undoButton()!);
    wait(UNDO_MS);
    expect(undoButton()).toBeNull();
  });

  it('is announced', () => {
    act(() => offerUndo('Connection of Acme removed.', vi.fn()));
    expect(screen.getByRole('status').textContent).toContain('Connection of Acme removed.');
  });
});
