import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'A modern ticketing product: captions that belong to no box, values in rounded boxes, descriptions between the two, a combobox of a button and a hidden list, a dialog over it that has just shown the secret',
  plan: planOfOwn('page', {
    fields: {
      clientId: ['short-name', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client secret'],
      homepage: ['url', 'open', 'Homepage'],
      workspace: ['short-name', 'open', 'Workspace'],
      apiAddress: ['url', 'open', 'API address'],
      webhook: ['url', 'open', 'Webhook address'],
      // Not on this page: the example says where it is.
      personalToken: ['text', 'secret', 'Personal token'],
    },
    settings: {
      actsAs: {
        words: 'Acts as',
        values: { app: 'The app itself', service: 'Service user', person: 'Person who connected it' },
      },
      language: { words: 'Ticket language', values: { en: 'English', de: 'German', fr: 'French' } },
    },
    permissions: {
      readTickets: 'Read tickets',
      writeTickets: 'Write tickets',
      deleteTickets: 'Delete tickets',
      readCustomers: 'Read customers',
    },
  }),
  fields: {
    clientId: 'thd-app-1107846',
    clientSecret: 'Yr8nQe2ZkVtB5wXo1LmHd7UcPs0AfGj4',
    homepage: 'https://relay.fennel.example',
    workspace: 'fennel-support',
    apiAddress: 'https://fennel-support.thimble.example/api/v4',
    webhook: 'https://relay.fennel.example/in/thimble',
  },
  settings: { actsAs: 'service', language: 'en' },
  permissions: {
    readTickets: true,
    writeTickets: true,
    deleteTickets: false,
    readCustomers: true,
  },
  targets: {
    done: { kind: 'control', role: 'button', labels: ['I have stored it'] },
  },
} satisfies CorpusCase;
