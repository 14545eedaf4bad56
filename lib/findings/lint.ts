import type { Connection } from '../model/connection';
import type { Finding } from '../model/finding';
import type { Pair } from '../model/pair';
import { explainAlerts } from './explain-alerts';
import { lintCapture } from './lint-capture';
import { lintPermissions } from './lint-permissions';
import { lintSettings } from './lint-settings';
import { lintValues } from './lint-values';

/** Everything that can be said of a connection without a request: from values, settings, tick boxes and alerts. */
export function lintConnection(connection: Connection, pair: Pair): Finding[] {
  return [
    ...lintValues(connection, pair),
    ...lintCapture(connection, pair),
    ...lintSettings(connection, pair),
    ...lintPermissions(connection, pair),
    ...explainAlerts(connection, pair),
  ];
}
