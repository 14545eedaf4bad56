import { browser } from '#imports';
import type { Connection } from '../../lib/model/connection';
import type { Pair } from '../../lib/model/pair';
import { buildReport } from '../../lib/report/build';
import { renderMarkdown } from '../../lib/report/markdown';
import { download } from './download';
import { judge } from './view';

const report = (connection: Connection, pair: Pair) =>
  buildReport({
    connection,
    pair,
    ...judge(connection, pair),
    version: browser.runtime.getManifest().version,
    now: new Date(),
  });

/** Puts the report on the clipboard as Markdown. */
export function copyReport(connection: Connection, pair: Pair): Promise<void> {
  return navigator.clipboard.writeText(renderMarkdown(report(connection, pair)));
}

/** Saves the report as a file. */
export function saveReport(connection: Connection, pair: Pair): void {
  download('patchbay-report.json', 'application/json', `${JSON.stringify(report(connection, pair), null, 2)}\n`);
}
