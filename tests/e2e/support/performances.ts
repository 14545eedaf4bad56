import { autofill } from './autofill.ts';
import { origins } from '../../lab/hosts.ts';
import { until } from '../../support/until.ts';
import { needed } from './guide.ts';
import type { Stage } from './player.ts';
import type { Person } from './console.ts';

const CAPTURE = /^Capture \d+ values?$/;

/** Presses Capture as long as the page offers something to take; whether that was enough is the guide's word. */
async function capture({ hands }: Stage, { page }: Person): Promise<void> {
  const overlay = new hands.Overlay(page);
  const offer = () => overlay.find('button', CAPTURE);
  await until('a Capture button', offer, { timeout: 3_000 });
  for (let pressed = 0; pressed < 3 && (await offer()); pressed += 1) {
    await overlay.click('button', CAPTURE);
    await until('the button to go', async () => !(await offer()), { timeout: 1_500 }).catch(() => undefined);
  }
}

async function openConfiguration(person: Person, ...trail: string[]): Promise<void> {
  await person.press('Configuration');
  for (const name of trail) await person.press(name);
}

async function confirmOnServer({ panel }: Stage): Promise<void> {
  await panel.press(panel.button('I have done this').first());
}

/** What a technician does for each step, by the step's id. */
export const performances: Record<string, (stage: Stage) => Promise<void>> = {
  'certificate-chain': confirmOnServer,
  'current-version': confirmOnServer,
  'allow-addresses': confirmOnServer,

  'open-configuration': ({ source }) => openConfiguration(source),
  'open-applications': ({ source }) => openConfiguration(source, 'Integrations', 'HaloPSA API', 'View Applications'),
  'new-application': ({ source }) => source.press('New'),
  'application-name': ({ source }) => source.type('Application Name', 'DNSFilter billing'),
  'authentication-method': ({ source }) => source.press('Client ID and Secret (Services)', ['radio']),
  'login-type': ({ source }) => source.choose('Login Type', 'Agent'),
  'login-agent': ({ source }) => source.choose('Agent to log in as', 'DNSFilter API'),
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
    await capture(stage, source);
  },
  'tick-permissions': async ({ source }) => {
    await source.press('Permissions', ['tab']);
    for (const name of needed.permissions) await source.tick(name);
  },
  'save-application': async ({ source }) => {
    await source.press('Save');
    if (await source.isThere('OK', ['button'])) await source.press('OK');
  },
  'keep-client-id': async (stage) => {
    await stage.source.press('Details', ['tab']);
    await capture(stage, stage.source);
  },
  'saved-permissions': ({ source }) => source.press('Permissions', ['tab']),
  'role-permissions': async ({ source }) => {
    await openConfiguration(source, 'Teams & Agents', 'Roles');
    await source.press('DNSFilter');
    await source.press('Edit');
    for (const { labels, level } of needed.levels) await source.choose(labels, level);
    await source.press('Save');
  },
  'agent-feature-access': async ({ source }) => {
    await openConfiguration(source, 'Teams & Agents', 'Agents');
    await source.press('DNSFilter API');
    await source.press('Permissions', ['tab']);
  },
  'open-api-page': ({ source }) => openConfiguration(source, 'Integrations', 'HaloPSA API'),
  'capture-servers': (stage) => capture(stage, stage.source),

  'open-psa-management': async (stage) => {
    const page = await stage.session.context.newPage();
    await page.goto(`${origins.dnsfilter}/`);
    stage.destination = new stage.hands.Person(page);
    await stage.destination.press('Organization');
    await stage.destination.press('PSA Management');
  },
  'open-integrations': async ({ destination }) => {
    await destination.press('Data Sources');
    await destination.press('Integrations');
  },
  'connect-api': ({ destination }) => destination.press('Connect'),
  'choose-psa': async ({ destination }) => {
    await destination.press('HaloPSA', ['radio', 'button', 'option']);
    await destination.press('Next');
  },
  'pass-checklist': ({ destination }) => destination.press('Next'),
  'fill-form': ({ panel }) => panel.fill(),
  'test-connection': ({ panel }) => panel.test(),
  'save-and-test': async (stage) => {
    // As the guide says: what the test names is mended before anybody saves.
    if (await stage.panel.namesAnError()) return;
    await stage.destination.press('Save and Test');
  },
};
