import { nothingOf } from '../corpus-runner/nothing-of';
import { planOf } from '../plans';

// DNSFilter takes any text as an ID: there only the page’s landmarks tell the meanings apart.
export default nothingOf([planOf('halopsa', 'application'), planOf('halopsa', 'api')]);
