// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { observe } from '../../lib/capture/observe';
import { readValues } from '../../lib/capture/read-values';
import { Observation } from '../../lib/model/observation';
import { planOf } from '../locate/plans';
import { show, truth } from '../locate/support';

const SECRET = '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07';
const application = planOf('halopsa', 'application-new');

describe('what the overlay tells of a page', () => {
  test('is what the schema allows, and holds the secret nowhere', () => {
    show('halo-application-label-for');
    const seen = observe(document, application);
    expect(Observation.safeParse(seen).success).toBe(true);
    expect(JSON.stringify(seen)).not.toContain(SECRET);
    expect(seen.fields['clientSecret']).toEqual({
      empty: false,
      masked: false,
      autofilled: false,
      shape: { length: 73, formats: ['guid-pair', 'text'], whiteSpace: false },
    });
    expect(seen.fields['clientId']?.value).toBe('7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913');
    expect(seen.settings).toEqual({ authenticationMethod: 'client-credentials', loginType: 'agent', active: 'on' });
  });

  test('a value is raw: a stray space stays to be warned of', () => {
    show('halo-application-label-for');
    (truth('applicationName') as HTMLInputElement).value = ' Billing link ';
    expect(observe(document, application).fields['applicationName']?.value).toBe(' Billing link ');
  });

  test('a secret pasted into the wrong field is told by its shape only', () => {
    show('dnsfilter-form');
    (truth('clientId') as HTMLInputElement).value = SECRET;
    (truth('clientSecret') as HTMLInputElement).value = 'my other secret';
    (truth('tenant') as HTMLInputElement).value = 'my other secret';
    const seen = observe(document, planOf('dnsfilter', 'psa-form'));
    expect(JSON.stringify(seen)).not.toContain(SECRET);
    expect(JSON.stringify(seen)).not.toContain('my other secret');
    expect(seen.fields['clientId']?.shape?.formats).toContain('guid-pair');
  });

  test('dots in place of the secret are masked, not a value', () => {
    show('halo-application-view');
    const { clientSecret } = observe(document, application).fields;
    expect(clientSecret).toMatchObject({ empty: false, masked: true });
  });

  test('permissions and the boxes that nobody knows', () => {
    show('halo-permissions-native');
    const seen = observe(document, application);
    expect(seen.permissions['read:customers']).toBe(true);
    expect(seen.permissions['all']).toBe(false);
    expect(seen.otherPermissions).toEqual(['read:sprockets']);
  });

  test('the page’s own alerts, but none that repeats a secret', () => {
    show('dnsfilter-form');
    (truth('clientSecret') as HTMLInputElement).value = 'hunter2-invented';
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="alert">  Authorization Server  must end with a slash </div><div role="alert">Rejected hunter2-invented</div><div role="alert" hidden>Old</div><div aria-live="assertive"></div>',
    );
    expect(observe(document, planOf('dnsfilter', 'psa-form')).alerts).toEqual([
      'Authorization Server must end with a slash',
    ]);
  });

  test('a page that shows nothing of the plan says nothing', () => {
    document.body.innerHTML = '<h1>Tickets</h1>';
    const seen = observe(document, application);
    expect(seen).toMatchObject({ fields: {}, settings: {}, permissions: {}, otherPermissions: [], alerts: [] });
  });
});

describe('what one click takes', () => {
  test('the values as they stand', () => {
    show('halo-application-label-for');
    expect(readValues(document, application, ['clientId', 'clientSecret'])).toEqual({
      values: { clientId: '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913', clientSecret: SECRET },
      refused: [],
    });
  });

  test('a masked, an empty and a missing one are refused, and no value of theirs is told', () => {
    show('halo-application-view');
    truth('clientId')!.textContent = '';
    document.body.insertAdjacentHTML('beforeend', '<label>Description <input value=" "></label>');
    const plan = {
      ...application,
      fields: [
        ...application.fields,
        { id: 'description', labels: ['Description'], secret: false, format: 'text' as const },
        { id: 'absent', labels: ['No such label'], secret: false, format: 'text' as const },
      ],
    };
    expect(readValues(document, plan, ['clientSecret', 'clientId', 'description', 'absent'])).toEqual({
      values: {},
      refused: ['clientSecret', 'clientId', 'description', 'absent'],
    });
  });

  test('what the browser filled in by itself is refused', () => {
    show('halo-application-label-for');
    const secret = truth('clientSecret')!;
    // jsdom never fills in: the selector's answer is what is stood in for here; Chromium's own is tested end to end.
    const matches = (selector: string) => selector === ':autofill' || Element.prototype.matches.call(secret, selector);
    Object.assign(secret, { matches });
    expect(observe(document, application).fields['clientSecret']?.autofilled).toBe(true);
    expect(readValues(document, application, ['clientSecret']).refused).toEqual(['clientSecret']);
  });
});
