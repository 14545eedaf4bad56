import { expect, test } from './support/fixtures.ts';
import { judge } from './support/judge.ts';
import { KeyboardOverlay, KeyboardPanel, KeyboardPerson } from './support/keyboard.ts';
import { play } from './support/player.ts';

test('the whole guide can be followed without a mouse', async ({ open }) => {
  test.slow();
  const session = await open();
  await session.context.addInitScript(() => {
    addEventListener('mousedown', () => ((globalThis as { __mouse?: boolean }).__mouse = true), { capture: true });
  });
  const hands = { Person: KeyboardPerson, Overlay: KeyboardOverlay, Panel: KeyboardPanel };
  const lines: string[] = [];
  const { report, missed, stage } = await play({ session, hands, log: (line) => lines.push(line) });
  expect(missed, lines.join('\n')).toEqual([]);
  expect(judge(report, undefined)).toEqual([]);
  for (const { page } of [stage.source, stage.destination, stage.panel]) {
    expect(await page.evaluate(() => (globalThis as { __mouse?: boolean }).__mouse)).toBeUndefined();
  }
});
