import { defineUnlistedScript } from '#imports';
import { awaitValues } from '../lib/carry/await-values';

/** Hands that write. The worker injects them at the moment of filling, into one document; `globalName` makes what they announce its answer. */
export default defineUnlistedScript({ globalName: true, main: awaitValues });
