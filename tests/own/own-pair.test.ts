// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { identify } from '../../lib/detect/identify';
import { lintValues } from '../../lib/findings/lint-values';
import { secretAtRisk } from '../../lib/guide/capture-offer';
import { expectedOn } from '../../lib/guide/expected';
import { planSteps } from '../../lib/guide/plan';
import type { OwnSystem } from '../../lib/model/own-system';
import { shapeOf } from '../../lib/model/shape';
import { newOwnConnection } from '../../lib/new-own-connection';
import { ownPair } from '../../lib/own/own-pair';
import { pairOf } from '../../lib/pair-of';
import { summarise } from '../../lib/model/connection-summary';
import { buildReport } from '../../lib/report/build';
import { renderMarkdown } from '../../lib/report/markdown';
import { Report } from '../../lib/model/report';
import { vendors } from '../../lib/vendors/index';
import { anObservation } from '../support/a-connection';
import { aDescription } from '../support/a-description';

const NOW = new Date('2026-11-22T12:00:00Z');
const aConnection = (change?: (own: OwnSystem) => void) => newOwnConnection(aDescription(change), 'Acme', NOW);

describe('a connection of a described system', () => {
  it('is bound to the two hosts that were named, and to no other', () => {
    const { source, destination } = aConnection();
    expect([source.origin, destination.origin]).toEqual([
      'https://console.meridian-desk.example',
      'https://app.lanternboard.example',
    ]);
  });

  it('has a guide from the first page to the last press, and says what nobody can see', () => {
    const connection = aConnection();
    const steps = planSteps(connection, pairOf(connection)!);
    expect(steps.map(({ step }) => step.id)).toEqual([
      'own-open',
      'own-allow',
      'own-capture',
      'own-form',
      'own-fill',
      'own-test',
      'own-save',
    ]);
    expect(steps.find(({ step }) => step.id === 'own-allow')?.step.cannotSee).toContain('not tested');
    expect(steps.every(({ step }) => step.title.length <= 80)).toBe(true);
  });

  it('misses no key on a page where nobody has generated one yet, but a label that is not there', () => {
    const connection = aConnection();
    const pair = pairOf(connection)!;
    const step = planSteps(connection, pair).find((each) => each.step.id === 'own-capture')!;
    const [page] = pair.source.pages;
    const there = { empty: false, masked: false, autofilled: false };
    const sight = (...ids: string[]) =>
      anObservation('credentials', { fields: Object.fromEntries(ids.map((id) => [id, there])) });
    const missed = (...ids: string[]) => {
      const expected = expectedOn(page!, step, undefined, sight(...ids), new Set());
      return expected?.how === 'rest' ? expected.fields.map(({ labels }) => labels[0]) : [];
    };
    expect(missed('f1', 'f2')).toEqual([]);
    expect(missed('f1', 'f3')).toEqual(['API URL']);
  });

  it('warns before the page is left with a key that is shown once', () => {
    const { source } = ownPair(aDescription());
    const fields = { f3: { empty: false, masked: false, autofilled: false } };
    expect(secretAtRisk(aConnection(), source, anObservation('credentials', { fields }))).toBe(true);
    const often = aConnection((own) => delete own.fields[2]!.once);
    expect(secretAtRisk(often, pairOf(often)!.source, anObservation('credentials', { fields }))).toBe(false);
  });

  it('without a probe has no step that claims a test', () => {
    const connection = aConnection((own) => delete own.probe);
    const steps = planSteps(connection, pairOf(connection)!).map(({ step }) => step);
    expect(steps.some(({ done }) => 'verified' in done)).toBe(false);
    expect(steps.at(-1)?.cannotSee).toContain('tests nothing');
  });

  it('keeps a value that the destination has no box for, since the probe needs it', () => {
    const { integration } = ownPair(aDescription((own) => Object.assign(own.fields[1]!, { keep: true })));
    expect(integration.keeps).toEqual(['f2']);
    expect(integration.carries.map(({ from }) => from)).toEqual(['f1', 'f3']);
  });

  it('is found in the list by the names that were typed', () => {
    expect(summarise(aConnection())).toMatchObject({
      own: { source: 'Meridian Desk', destination: 'Lanternboard' },
      text: expect.stringContaining('meridian desk lanternboard'),
    });
  });

  it('tells of a value in the wrong form before anything is asked', () => {
    const connection = aConnection();
    const held = { state: 'held', from: 'page', at: NOW.toISOString() } as const;
    connection.fields = {
      f2: { ...held, value: 'api.meridian-desk.example', shape: shapeOf('api.meridian-desk.example') },
      f3: { ...held, shape: shapeOf('mdk key') },
    };
    const findings = lintValues(connection, pairOf(connection)!);
    expect(findings.map(({ field, level, cause }) => [field, level, cause])).toEqual([
      ['f2', 'error', 'scheme-missing'],
      ['f3', 'note', undefined],
    ]);
  });

  it('has a report that names both systems, and cannot be broken by a name', () => {
    const connection = aConnection((own) => void (own.source.name = 'Desk | <b>'));
    const pair = pairOf(connection)!;
    const report = buildReport({
      connection,
      pair,
      steps: planSteps(connection, pair),
      findings: [],
      version: '0.1.0',
      now: NOW,
    });
    expect(Report.safeParse(report).success).toBe(true);
    expect(report.destination).toEqual({
      vendor: 'own-destination',
      name: 'Lanternboard',
      origin: 'https://app.lanternboard.example',
    });
    expect(renderMarkdown(report).split('\n')[0]).toBe('# Connection report: Desk \\| \\<b\\> to Lanternboard');
  });
});

describe('the page of a described system', () => {
  const { source, destination } = ownPair(aDescription());
  const find = (url: string, landmarks: string[]) => identify(url, landmarks, [source, destination])?.page.id;

  it('is any on its host that shows one of the labels', () => {
    expect(find('https://console.meridian-desk.example/elsewhere?x=1', ['API key'])).toBe('credentials');
    expect(find('https://app.lanternboard.example/', ['Access key'])).toBe('form');
    expect(find('https://console.meridian-desk.example/settings/api', [])).toBeUndefined();
  });

  it('is none on a host that only looks like it', () => {
    for (const host of [
      'console.meridian-desk.example.evil.example',
      'console.meridian-desk.example.',
      'meridian-desk.example',
    ])
      expect(find(`https://${host}/settings/api`, ['API key'])).toBeUndefined();
    expect(find('https://console.meridian-desk.example:8443/settings/api', ['API key'])).toBeUndefined();
  });

  it('takes nothing from what is listed: no vendor’s own example becomes a described page', () => {
    for (const { id, pages } of vendors)
      for (const { examples } of pages)
        for (const { url, landmarks } of examples)
          expect(identify(url, landmarks, [source, destination]), id).toBeUndefined();
  });
});
