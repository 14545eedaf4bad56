import { type Page, expect, test } from '@playwright/test';
import type { Model } from '../frameworks/fields.ts';
import { fixtures, misfits } from '../frameworks/fixtures.ts';
import { type Fixtures, ORIGIN, serveFixtures } from '../frameworks/serve.ts';
import { type Session, launch } from './support/browser.ts';
import { asThoughRecognisedBefore, besideThe, fillInto, openForm, workbenchWithValues } from './support/fill.ts';
import type { Panel } from './support/panel.ts';

/** What the workbench holds, and what must stand in the form: the pair adds a slash. */
const VALUES: Model = {
  clientId: '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913',
  clientSecret: '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
  resourceServer: 'https://acme.halopsa.com/api',
  authorizationServer: 'https://acme.halopsa.com/auth',
  tenant: 'acme',
};
const WANTED: Model = { ...VALUES, authorizationServer: `${VALUES.authorizationServer}/` };

let served: Fixtures;
let session: Session;
let panel: Panel;
let page: Page;
const rows: string[] = [];

test.beforeAll(async () => {
  served = await serveFixtures();
  session = await launch({ hosts: served });
  panel = await workbenchWithValues(session, VALUES);
  page = await besideThe(panel);
});

test.afterAll(async () => {
  if (rows.length > 0) console.log(`\n${rows.join('\n')}\n`);
  await session?.close();
  await served?.close();
});

const kept = (model: Model): number =>
  (Object.keys(WANTED) as (keyof Model)[]).filter((id) => model[id] === WANTED[id]).length;

for (const { path, framework, version } of fixtures) {
  test(`${framework} ${version} keeps all five values in its own state, also when it draws again`, async () => {
    const { outcomes, ms } = await fillInto(panel, page, `${ORIGIN}/${path}`);
    const model = await page.evaluate(() => window.__model());
    await page.evaluate(async () => {
      await window.__rerender();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    const again = await page.evaluate(() => window.__model());
    rows.push(
      `${`${framework} ${version}`.padEnd(36)} ${kept(model)}/5 kept, ${kept(again)}/5 after a re-render, ${Math.round(ms)} ms`,
    );
    expect(model).toEqual(WANTED);
    expect(again).toEqual(WANTED);
    expect(outcomes.filter((line) => !/ kept /.test(line))).toEqual([]);
    expect(outcomes).toHaveLength(5);
  });
}

for (const { path, loses, says, model } of misfits) {
  test(`nobody loses ${loses}`, async () => {
    const { outcomes } = await fillInto(panel, page, `${ORIGIN}/${path}`);
    expect(outcomes).toHaveLength(says.length);
    says.forEach((line, index) => expect(outcomes[index]).toMatch(line));
    expect(await page.evaluate(() => window.__model())).toMatchObject(model);
    expect(outcomes.join()).not.toContain(VALUES.clientSecret.slice(0, 8));
  });
}

test('another document in the same tab, at the same address, gets nothing', async () => {
  await openForm(panel, page, `${ORIGIN}/cases?case=debounced`);
  await asThoughRecognisedBefore(panel);
  await panel.press(panel.button('Fill 5 values'));
  await expect(
    panel.page.getByRole('alert').filter({ hasText: 'The page changed while it was being filled' }),
  ).toBeVisible();
  expect(Object.values(await page.evaluate(() => window.__model())).join('')).toBe('');
});

test('what only stands in a box is not counted as kept: the state is the framework’s own', async () => {
  for (const { path } of fixtures.filter(({ version }) => /^\d/.test(version))) {
    await page.goto(`${ORIGIN}/${path}`);
    const boxes = page.getByRole('textbox');
    await expect(boxes).toHaveCount(5);
    for (const box of await boxes.all()) {
      await box.evaluate((element) => {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, 'only drawn');
      });
    }
    const model = await page.evaluate(() => window.__model());
    expect(
      Object.values(model).filter((value) => value === 'only drawn'),
      path,
    ).toEqual([]);
  }
});
