import { expect, it } from 'vitest';
import { captureOffer, secretAtRisk } from '../../lib/guide/capture-offer';
import { aConnection, anObservation, CLIENT_ID, mainPair, SECRET, sight } from '../support/a-connection';

const fresh = () =>
  aConnection((c) => {
    c.fields = {};
  });
const secret = { ...sight(SECRET), value: undefined } as never;
const offer = (...args: Parameters<typeof anObservation>) =>
  captureOffer(fresh(), mainPair.source, anObservation(...args));

it('offers what stands on the page, and never what the person types there', () => {
  const fields = { applicationName: sight('DNSFilter billing'), clientId: sight(CLIENT_ID), clientSecret: secret };
  expect(offer('application-new', { fields })).toEqual(['clientId', 'clientSecret']);
});

it('refuses empty, masked and autofilled values: they are not the secret', () => {
  const bad = (more: object) => offer('application-new', { fields: { clientSecret: { ...sight(SECRET), ...more } } });
  expect(bad({ empty: true })).toEqual([]);
  expect(bad({ masked: true })).toEqual([]);
  expect(bad({ autofilled: true })).toEqual([]);
});

it('offers nothing that is held already, so that the button goes away', () => {
  const fields = { clientId: sight(CLIENT_ID), clientSecret: secret };
  expect(captureOffer(aConnection(), mainPair.source, anObservation('application-new', { fields }))).toEqual([]);
});

it('offers a Client ID again after Save, when it was taken from the draft', () => {
  const draft = aConnection((c) => {
    if (c.fields.clientId) c.fields.clientId.state = 'provisional';
  });
  const fields = { clientId: sight(CLIENT_ID) };
  expect(captureOffer(draft, mainPair.source, anObservation('application', { fields }))).toEqual(['clientId']);
  expect(captureOffer(draft, mainPair.source, anObservation('application-new', { fields }))).toEqual([]);
});

it('offers a secret again that was regenerated after the capture', () => {
  const fields = { clientSecret: { ...sight(SECRET), changed: true } };
  expect(captureOffer(aConnection(), mainPair.source, anObservation('application-new', { fields }))).toEqual([
    'clientSecret',
  ]);
});

it('guards a secret that is shown once until it is held', () => {
  const onPage = anObservation('application-new', { fields: { clientSecret: secret } });
  expect(secretAtRisk(fresh(), mainPair.source, onPage)).toBe(true);
  expect(secretAtRisk(aConnection(), mainPair.source, onPage)).toBe(false);
});
