import { nothingOf } from '../corpus-runner/nothing-of';
import { planOf } from '../plans';

export default nothingOf([planOf('halopsa', 'api')]);
