import { nothingOf } from '../corpus-runner/nothing-of';
import { planOfOwn } from '../corpus-runner/plan-of-own';

export default nothingOf([
  planOfOwn('clients', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['guid', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
    },
  }),
]);
