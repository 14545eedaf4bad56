import { browser } from '#imports';
import { offerUndo, say } from '../../components/undo-offers';
import type { WorkbenchActions } from '../../components/workbench';
import { updateConnection } from '../../lib/connections';
import { send } from '../../lib/messages/send';
import type { Connection } from '../../lib/model/connection';
import { type Pair, carriedFields } from '../../lib/model/pair';
import { panel } from '../../lib/words/panel';
import { openValues } from '../background/open-values';
import { restoreField, saveField } from './save-field';

const words = panel.credentials;

/** Why a value is not sealed, in words; the error's text is a code (save-field.ts). */
function whyNot(error: unknown, label: string): string {
  const code = error instanceof Error ? error.message : '';
  if (code === 'full') return words.notOnDisk(label);
  return code === 'memory-full' ? words.notHeld(label) : words.notSaved(label);
}

/** What the workbench can do with one connection. */
export function workbenchActions(connection: Connection, pair: Pair): WorkbenchActions {
  const { id } = connection;
  const fields = carriedFields(pair);
  const labelOf = (from: string) => fields.find((each) => each.from.id === from)?.to.labels[0] ?? from;
  const labelInForm = (to: string) => fields.find((each) => each.to.id === to)?.to.labels[0] ?? to;

  return {
    onHosting: (hosting) => void updateConnection(id, (before) => ({ ...before, hosting })),
    onConfirm: (step, done) =>
      void updateConnection(id, (before) => {
        const { [step]: _, ...rest } = before.confirmed;
        return { ...before, confirmed: done ? { ...rest, [step]: new Date().toISOString() } : rest };
      }),
    onSave: async (field, value) => {
      const kind = fields.find((each) => each.from.id === field);
      const label = labelOf(field);
      const secret = kind?.from.secret === true || kind?.to.secret === true;
      try {
        const before = await saveField(connection, field, value, secret);
        offerUndo(value === '' ? words.cleared(label) : words.changed(label), () => {
          restoreField(connection, field, before).catch((error: unknown) => say(whyNot(error, label)));
        });
      } catch (error) {
        say(whyNot(error, label));
      }
    },
    onRead: async (field) => {
      // As a fill and a test read it: never a value that its tick does not speak of.
      const opened = await openValues(id);
      if (typeof opened !== 'string') return opened.values[field];
      say(panel.refusals[opened]);
      return undefined;
    },
    onFill: async () => {
      const { outcomes, ...rest } = await send('carry.fill', { connection: id });
      return { ...rest, outcomes: outcomes.map((each) => ({ ...each, label: labelInForm(each.field) })) };
    },
    onTest: async () => (await send('verify.run', { connection: id })).refused,
    onAllow: (origins) =>
      void browser.permissions.request({ origins: origins.map((origin) => `${origin}/*`) }).catch(() => false),
    // The report's code is loaded when somebody wants one.
    onCopyReport: async () => (await import('./make-report')).copyReport(connection, pair),
    onSaveReport: async () => (await import('./make-report')).saveReport(connection, pair),
  };
}
