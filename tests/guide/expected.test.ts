import { expect, test } from 'vitest';
import { expectedOn, tickedByHand } from '../../lib/guide/expected';
import type { PlannedStep } from '../../lib/guide/plan';
import type { Observation } from '../../lib/model/observation';
import vendor from '../../lib/vendors/halopsa';

const planned = (id: string): PlannedStep => ({
  step: vendor.setup.find((step) => step.id === id)!,
  side: 'source',
  vendor,
  state: 'now',
});
const page = (id: string) => vendor.pages.find((each) => each.id === id)!;
const seen = (fields: string[]): Observation => ({
  page: 'api',
  fields: Object.fromEntries(fields.map((id) => [id, { empty: false, masked: false, autofilled: false }])),
  settings: {},
  permissions: {},
  otherPermissions: [],
  alerts: [],
});

test('a field is missed where the data says that it lives, and nowhere else', () => {
  const step = planned('application-name');
  expect(expectedOn(page('application-new'), step, undefined, undefined, new Set())?.how).toBe('ring');
  expect(expectedOn(page('configuration'), step, undefined, undefined, new Set())).toBeUndefined();
});

test('the button that leads on is missed on the page before', () => {
  const before = planned('tick-permissions');
  expect(expectedOn(page('application-new'), planned('save-application'), before, undefined, new Set())?.how).toBe(
    'ring',
  );
  expect(expectedOn(page('role'), planned('save-application'), before, undefined, new Set())).toBeUndefined();
});

test('one value of three that is missing is told, though the others are there', () => {
  const step = planned('capture-servers');
  const expected = expectedOn(page('api'), step, undefined, seen(['resourceServer', 'authorizationServer']), new Set());
  expect(expected?.how).toBe('rest');
  expect(expected?.fields.map(({ id }) => id)).toEqual(['tenant']);
  // One's own server shows no tenant.
  const spared = expectedOn(
    page('api'),
    step,
    undefined,
    seen(['resourceServer', 'authorizationServer']),
    new Set(['tenant']),
  );
  expect(spared?.how).toBe('ring');
});

test('a value that nobody took, filled or tested is never ticked by hand', () => {
  expect(vendor.setup.filter((step) => !tickedByHand(step)).map(({ id }) => id)).toEqual([
    'capture-secret',
    'keep-client-id',
    'capture-servers',
  ]);
});
