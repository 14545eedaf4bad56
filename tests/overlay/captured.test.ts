// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { observe } from '../../lib/capture/observe';
import { readValues } from '../../lib/capture/read-values';
import type { ReadPlan } from '../../lib/model/view';
import { createCaptured } from '../../lib/overlay/captured';
import '../locate/layout';

const plan: ReadPlan = {
  page: 'application',
  fields: [
    { id: 'client-id', labels: ['Client ID'], secret: false, format: 'text' },
    { id: 'client-secret', labels: ['Client Secret'], secret: true, format: 'text' },
  ],
  settings: [],
  permissions: [],
};

/** Shows the form, captures both values as they stand, and returns a look at what stands there later. */
function captureOnce() {
  document.body.innerHTML = `<label>Client ID <input value="invented-id"></label>
    <label>Client Secret <input id="secret" value="invented-first"></label>`;
  const captured = createCaptured(readValues);
  captured.keep(plan, readValues(document, plan, ['client-id', 'client-secret']).values);
  const secret = document.querySelector<HTMLInputElement>('#secret')!;
  return (value: string) => {
    secret.value = value;
    const sight = observe(document, plan);
    captured.tellChanged(plan, sight);
    return sight;
  };
}

test('a secret that was made anew after its capture is seen as changed, so that it is offered again', () => {
  const lookAt = captureOnce();
  expect(lookAt('invented-first').fields['client-secret']?.changed).toBeUndefined();
  expect(lookAt('invented-second').fields['client-secret']?.changed).toBe(true);
});

test('a secret that the console hides again is no new one', () => {
  const lookAt = captureOnce();
  expect(lookAt('••••••••••••').fields['client-secret']?.changed).toBeUndefined();
  expect(lookAt('').fields['client-secret']?.changed).toBeUndefined();
});

test('only that it differs is told: neither value, and nothing of fields that are no secret', () => {
  const sight = captureOnce()('invented-second');
  expect(JSON.stringify(sight)).not.toMatch(/invented-(first|second)/);
  expect(sight.fields['client-id']?.changed).toBeUndefined();
});
