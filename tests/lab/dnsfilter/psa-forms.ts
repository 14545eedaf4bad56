import type { ConnectionForm, VendorSide } from '../kit/lab-vendor.ts';
import type { LabState } from '../state.ts';
import { labVendors } from '../vendors/index.ts';
import { otherForms } from './other-forms.ts';
import { ALERTS, PATIENCE_MS, type FetchAsVendor } from './save-and-test.ts';

/** Forms for the PSAs other than HaloPSA, by the vendor's id. */
const forms = new Map([
  ...Object.entries(otherForms),
  ...labVendors.flatMap(({ id, connects }): [string, ConnectionForm][] =>
    connects?.['dnsfilter'] ? [[id, connects['dnsfilter']]] : [],
  ),
]);

/** What the dashboard's choice of PSA draws itself from. */
export const psaForms = () => [...forms].map(([id, { name, fields }]) => ({ id, name, fields }));

/** Runs the connection test of a PSA for real against its lab, and keeps the outcome. */
export const connectPsa = async (
  state: LabState,
  id: string,
  values: Record<string, string>,
  fetchAsVendor: FetchAsVendor,
): Promise<{ connected: true } | { alert: string }> => {
  const form = forms.get(id);
  const call: VendorSide['fetchAsVendor'] = (url, init) =>
    fetchAsVendor(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  // Whatever goes wrong, the person reads only that the test did not succeed.
  const outcome = (await form?.test(values, call).catch(() => undefined)) ?? { alert: ALERTS.other };
  if ('alert' in outcome) {
    Object.assign(state.psa, { status: 'failed', alert: outcome.alert, clientId: null });
    return outcome;
  }
  const { customers, billingPending = false } = outcome;
  Object.assign(state.psa, { status: 'connected', alert: null, clientId: null, billingPending, customers });
  return { connected: true };
};
