import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'A connected app of a CRM in view mode: grey heads, two columns of captions and values with pencils, help that is hidden in the page, a dual list of scopes',
  plan: planOfOwn('page', {
    fields: {
      apiName: ['short-name', 'open', 'API name'],
      email: ['text', 'open', 'Contact email'],
      consumerKey: ['text', 'open', 'Consumer key'],
      consumerSecret: ['text', 'secret', 'Consumer secret'],
      callback: ['url', 'open', 'Callback URL'],
      // Not on this page.
      organisation: ['guid', 'open', 'Organisation ID'],
    },
    settings: {
      permitted: {
        words: 'Permitted users',
        values: { self: 'All users may authorise themselves', admin: 'Approved by an administrator' },
      },
      refresh: {
        words: 'Refresh token policy',
        values: { revoked: 'Valid until revoked', once: 'Expires at once', unused: 'Expires when unused' },
      },
    },
    permissions: {
      api: 'Manage data through the API',
      offline: 'Requests at any time',
      chat: 'Access chat messages',
      full: 'Full access',
    },
  }),
  fields: {
    apiName: 'larder-stock-sync',
    email: 'it@larder.example',
    consumerKey: '8MVX4pQzL0rT6yNwEo2sHd.K7uJ_bC5aGf1iRq9ZkWm3xS',
    consumerSecret: 'D29F70B3E8A14C6589F1D0E27BA35C64',
    callback: 'https://stock.larder.example/oauth/return',
  },
  settings: { permitted: 'admin', refresh: 'revoked' },
  // Granted is what stands in the list of the selected, whether or not a line of it is marked.
  permissions: { api: true, offline: true, chat: false, full: false },
  targets: {
    reset: { kind: 'control', role: 'button', labels: ['Reset consumer secret'] },
    policies: { kind: 'control', role: 'button', labels: ['Edit policies'] },
  },
} satisfies CorpusCase;
