import { describe, expect, it } from 'vitest';
import { applyObservation, isForeign } from '../../lib/guide/observe';
import { nextStep, planSteps } from '../../lib/guide/plan';
import { pairs } from '../../lib/integrations/index';
import type { Connection } from '../../lib/model/connection';
import type { Verification } from '../../lib/model/check';
import { aConnection, anObservation, mainPair, neededTicks, seen, sight } from '../support/a-connection';

const state = (connection: Connection, id: string) =>
  planSteps(connection, mainPair).find(({ step }) => step.id === id)?.state;

const verification = (more: Partial<Verification> = {}): Verification => ({
  state: 'done',
  startedAt: '2026-11-22T12:01:00.000Z',
  finishedAt: '2026-11-22T12:01:01.000Z',
  checks: [],
  permissions: [],
  findings: [],
  ...more,
});

describe('a step ticks from the value and un-ticks when the value stops being right', () => {
  it('a setting: right, wrong, right again', () => {
    const look = (value: string) =>
      aConnection((c) => {
        c.source.seen = seen({ settings: { authenticationMethod: value } });
      });
    expect(state(look('client-credentials'), 'authentication-method')).toBe('done');
    expect(state(look('authorization-code'), 'authentication-method')).toBe('problem');
    expect(state(look(''), 'authentication-method')).not.toBe('done');
  });

  it('permissions: exactly the needed ones; "all" beside them is a problem', () => {
    const ticked = (more: Record<string, boolean>) =>
      aConnection((c) => {
        c.source.seen = seen({ permissions: { ...neededTicks(), ...more }, permissionsOn: 'application-new' });
      });
    expect(state(ticked({}), 'tick-permissions')).toBe('done');
    expect(state(ticked({ 'edit:invoices': false }), 'tick-permissions')).not.toBe('done');
    expect(state(ticked({ all: true }), 'tick-permissions')).toBe('problem');
  });

  it('permissions: a right of the role has no box, and does not keep the step open for ever', () => {
    const pair = pairs.find(({ integration: { grants }, source: { permissions } }) =>
      [true, false].every((box) =>
        permissions.some(({ id, pages }) => grants.includes(id) && pages.length > 0 === box),
      ),
    );
    if (!pair) throw new Error('no pair has rights of both kinds');
    const boxes = pair.source.permissions.filter(({ pages }) => pages.length > 0).map(({ id }) => id);
    const plan = (ticked: boolean) =>
      planSteps(
        aConnection((c) => {
          c.source.seen = seen({ permissions: Object.fromEntries(boxes.map((id) => [id, ticked])) });
        }),
        pair,
      ).find(({ step }) => 'permissions' in step.done)?.state;
    expect(plan(true)).toBe('done');
    expect(plan(false)).not.toBe('done');
  });

  it('ticked is not saved: the saved page has to show the boxes', () => {
    const on = (page: string) =>
      aConnection((c) => {
        c.source.seen = seen({ permissions: neededTicks(), permissionsOn: page });
      });
    expect(state(on('application-new'), 'saved-permissions')).not.toBe('done');
    expect(state(on('application'), 'saved-permissions')).toBe('done');
  });

  it('a Client ID that was taken before Save is not captured yet', () => {
    const provisional = aConnection((c) => {
      const field = c.fields.clientId;
      if (field) field.state = 'provisional';
    });
    expect(state(provisional, 'keep-client-id')).not.toBe('done');
    expect(state(aConnection(), 'keep-client-id')).toBe('done');
  });

  it('a value that the page shows differently has to be captured again', () => {
    const moved = aConnection((c) => {
      c.source.seen = seen({ fields: { resourceServer: sight('https://other.halopsa.com/api') } });
    });
    expect(state(moved, 'capture-servers')).not.toBe('done');
  });

  it('a fill that the page changed is a problem', () => {
    const at = '2026-11-22T12:00:30.000Z';
    const filled = (kept: boolean) =>
      aConnection((c) => {
        for (const { to } of mainPair.integration.carries) c.carried[to] = { kept: true, at };
        c.carried['tenant'] = { kept, at };
      });
    expect(state(filled(true), 'fill-form')).toBe('done');
    expect(state(filled(false), 'fill-form')).toBe('problem');
  });

  it('a verification counts until a value is changed after it', () => {
    const proven = aConnection((c) => {
      c.verification = verification();
    });
    expect(state(proven, 'test-connection')).toBe('done');
    const edited = structuredClone(proven);
    if (edited.fields.tenant) edited.fields.tenant.at = '2026-11-22T12:02:00.000Z';
    expect(state(edited, 'test-connection')).not.toBe('done');
  });

  it('a failed check is never a tick', () => {
    const check = {
      id: 'get-token',
      title: 'Get a token',
      state: 'failed' as const,
      verdict: '',
      evidence: {},
      durationMs: 1,
    };
    const failed = aConnection((c) => {
      c.verification = verification({ checks: [check] });
    });
    expect(state(failed, 'test-connection')).toBe('problem');
  });
});

describe('the order of the guide', () => {
  it('has one next step, the first that is not done', () => {
    const steps = planSteps(aConnection(), mainPair);
    expect(nextStep(steps)?.step.id).toBe('open-configuration');
    expect(steps.filter((each) => each.state === 'now')).toHaveLength(1);
  });

  it('puts the requirements of one’s own server first, and spares the hosted customer them', () => {
    const own = aConnection((c) => {
      c.hosting = 'on-prem';
    });
    expect(planSteps(own, mainPair)[0]?.step.id).toBe('certificate-chain');
    expect(planSteps(aConnection(), mainPair).some(({ step }) => step.when === 'on-prem')).toBe(false);
  });

  it('ticks by hand only what the person confirmed', () => {
    const own = aConnection((c) => {
      c.hosting = 'on-prem';
      c.confirmed['allow-addresses'] = '2026-11-22T12:00:00.000Z';
    });
    expect(state(own, 'allow-addresses')).toBe('done');
    expect(state(own, 'certificate-chain')).toBe('now');
  });
});

describe('what was seen', () => {
  it('is written only when it is new: an idle page costs no storage', () => {
    const first = applyObservation(
      aConnection(),
      'source',
      anObservation('api', { fields: { tenant: sight('acme') } }),
    );
    expect(applyObservation(first, 'source', anObservation('api', { fields: { tenant: sight('acme') } }))).toBe(first);
  });

  it('keeps what is not on screen now', () => {
    const first = applyObservation(
      aConnection(),
      'source',
      anObservation('role', { settings: { roleItems: 'read-only' } }),
    );
    const next = applyObservation(first, 'source', anObservation('api'));
    expect(next.source.seen.settings).toEqual({ roleItems: 'read-only' });
    expect(next.source.seen.reached).toEqual(['role', 'api']);
  });

  it('remembers of a secret that is hidden now that a browser had filled it in', () => {
    const fill = anObservation('application-new', { fields: { clientSecret: sight('x', { autofilled: true }) } });
    const saved = anObservation('application', { fields: { clientSecret: sight('', { empty: false, masked: true }) } });
    const after = applyObservation(applyObservation(aConnection(), 'source', fill), 'source', saved);
    expect(after.source.seen.fields.clientSecret).toMatchObject({ masked: true, autofilled: true });
  });

  it('does not mistake another application for ours', () => {
    const page = mainPair.source.pages.find(({ id }) => id === 'application');
    if (!page) throw new Error('no page');
    const other = anObservation('application', { fields: { clientId: sight('aaaaaaaa-3b6e-4a8d-9c21-5e0fa4b7d913') } });
    expect(isForeign(aConnection(), page, other)).toBe(true);
    expect(isForeign(aConnection(), page, anObservation('application'))).toBeUndefined();
  });
});
