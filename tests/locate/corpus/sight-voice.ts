import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'A telephony product of custom elements: fields in open shadow roots written into the page, values in output, code, bdi and time, a table with its heads on the left and two environments as columns',
  plan: planOfOwn('page', {
    fields: {
      // One value for both environments; the key below it differs, and is not asked for.
      account: ['guid', 'open', 'Account ID'],
      trunk: ['short-name', 'open', 'Trunk name'],
      signing: ['text', 'secret', 'Signing secret'],
      until: ['text', 'open', 'Valid until'],
      sip: ['text', 'open', 'SIP domain'],
      eventUrl: ['url', 'open', 'Event URL'],
      // Not on this page.
      application: ['guid', 'open', 'Application ID'],
    },
    settings: {
      eventFormat: { words: 'Event format', values: { form: 'Form data', json: 'JSON', xml: 'XML' } },
      recording: {
        words: 'Call recording',
        values: { never: 'Never', incoming: 'Incoming only', all: 'All calls' },
      },
    },
    permissions: {
      place: 'Place calls',
      texts: 'Send texts',
      recordings: 'Fetch recordings',
    },
  }),
  fields: {
    account: '7d42c9e0-b18f-4635-9a07-e3f6518bd2c4',
    trunk: 'corvid-east',
    signing: 'Zr8n-Yw3f-Lq6d-Tc1x-Bv5m',
    until: '14 March 2027',
    sip: 'east.sip.corvid-voice.example',
    eventUrl: 'https://events.corvid.example/voice',
  },
  settings: { eventFormat: 'json', recording: 'incoming' },
  permissions: { place: true, texts: true, recordings: false },
  others: ['Read voicemail'],
  targets: {
    save: { kind: 'control', role: 'button', labels: ['Save changes'] },
    renewSandbox: { kind: 'control', role: 'button', labels: ['Renew sandbox key'] },
  },
} satisfies CorpusCase;
