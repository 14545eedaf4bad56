import { nothingOf } from '../corpus-runner/nothing-of';
import { planOfOwn } from '../corpus-runner/plan-of-own';

export default nothingOf([
  planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['text', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
      apiUrl: ['url', 'open', 'API URL', 'Base URL'],
    },
  }),
]);
