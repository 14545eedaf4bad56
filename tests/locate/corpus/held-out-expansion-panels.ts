import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Panels of transparent radios and tick boxes, a toggle of buttons with its caption beside it, a slide toggle',
  plan: planOf('halopsa', 'application-edit'),
  fields: {},
  settings: { authenticationMethod: 'client-credentials', loginType: 'agent', active: 'off' },
  permissions: { 'read:customers': true, 'edit:customers': false, 'read:invoices': true, 'edit:invoices': false },
  others: ['read:mailboxes'],
} satisfies CorpusCase;
