import type { Step } from '../../model/step';
import type { Field } from '../../model/vendor';
import { fillForm } from '../define';

const PAGE = 'halopsa-form';
/** None of these forms was seen: names of values in the product's guide stand for labels, and its reference says so. */
const LABELS = 'labels';

/** The Client ID in the form of a product that logs in to HaloPSA. */
export const clientId = (labels = ['Client ID']): Field => ({
  id: 'clientId',
  labels,
  pages: [PAGE],
  form: 'halopsa',
  format: 'guid',
  secret: false,
  example: '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913',
  reference: LABELS,
});

/** The Client Secret beside it. */
export const clientSecret = (labels = ['Client Secret']): Field => ({
  id: 'clientSecret',
  labels,
  pages: [PAGE],
  form: 'halopsa',
  format: 'guid-pair',
  secret: true,
  example: '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
  reference: LABELS,
});

interface Form {
  name: string;
  /** How to come to the form, and how to save it. */
  open: string;
  save: string;
  /** The button that saves, by its likeliest name first. */
  buttons?: string[];
}

/** From the product's own page to the saved form. */
export const formSteps = ({ name, open, save, buttons = ['Save', 'Submit', 'Connect'] }: Form): Step[] => [
  {
    id: 'open-form',
    title: `Open the HaloPSA form in ${name}`,
    how: open,
    page: PAGE,
    targets: [
      { role: 'link', labels: ['HaloPSA', 'Halo PSA'] },
      { role: 'link', labels: ['Integrations'] },
    ],
    done: { reached: [PAGE] },
    reference: LABELS,
  },
  fillForm(LABELS, PAGE),
  {
    id: 'test-connection',
    title: 'Test the connection here first',
    how: 'Press Test connection in the workbench. Mend what it names before you save.',
    done: { verified: true },
    reference: LABELS,
  },
  {
    id: 'save-connection',
    title: `Save the connection in ${name}`,
    how: save,
    targets: [{ role: 'button', labels: buttons }],
    cannotSee: `No public source that was read tells what ${name} shows once it is saved.`,
    done: { manual: true },
    reference: LABELS,
  },
];
