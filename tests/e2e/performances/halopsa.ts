import { until } from '../../support/until.ts';
import { origins } from '../../lab/hosts.ts';
import { autofill } from '../support/autofill.ts';
import type { Person } from '../support/console.ts';
import { pressCapture } from '../support/generic/capture.ts';
import { chooseSettings } from '../support/generic/choose.ts';
import type { Performances } from '../support/stage.ts';

async function openConfiguration(person: Person, ...trail: string[]): Promise<void> {
  await person.press('Configuration');
  for (const name of trail) await person.press(name);
}

const performances: Performances = {
  start: ({ hosting, wording }) =>
    `${hosting === 'on-prem' ? origins.onPrem : origins.halopsa}/config?wording=${wording}`,
  steps: {
    // Of the agents in the list one was made for DNSFilter; where the guide sets no role, one has a role that will do.
    'login-agent': ({ source, pair }) =>
      source.choose(
        'Agent to log in as',
        pair.integration.skips?.includes('role-permissions') ? 'Priya Raman' : 'DNSFilter API',
      ),
    'capture-secret': async (stage) => {
      const { source } = stage;
      const secret = source.control('Client Secret', ['textbox']);
      if (stage.fault?.name === 'secret-autofilled') {
        await autofill(source.page.getByLabel('Client Secret'), 'kept-by-the-browser-1');
        return;
      }
      if ((await secret.inputValue()) === '' && (await source.isThere('Generate'))) {
        await source.press('Generate');
        await until('a generated secret', async () => (await secret.inputValue()) !== '');
      }
      await pressCapture(stage, source);
    },
    'save-application': async ({ source }) => {
      await source.press('Save');
      if (await source.isThere('OK', ['button'])) await source.press('OK');
    },
    // The saved Client ID is taken even when nothing says that it has to be.
    'keep-client-id': async (stage) => {
      await stage.source.press('Details', ['tab']);
      await pressCapture(stage, stage.source);
    },
    'saved-permissions': ({ source }) => source.press('Permissions', ['tab']),
    'role-permissions': async (stage, step) => {
      const { source } = stage;
      await openConfiguration(source, 'Teams & Agents', 'Roles');
      await source.press('DNSFilter');
      await source.press('Edit');
      await chooseSettings(stage, step);
      await source.press('Save');
    },
    // No source tells what these destinations show once they are saved: the person presses, and says so.
    'save-connection': async ({ destination, panel }, { title, step }) => {
      const [target] = step.targets ?? [];
      if (target && 'role' in target) await destination.press(target.labels, ['button']);
      await panel.page.bringToFront();
      await panel.confirm(title);
    },
    'agent-feature-access': async ({ source }) => {
      await openConfiguration(source, 'Teams & Agents', 'Agents');
      await source.press('DNSFilter API');
      await source.press('Permissions', ['tab']);
    },
  },
};

export default performances;
