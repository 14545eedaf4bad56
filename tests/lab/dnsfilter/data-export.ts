import type { LabPage } from '../kit/lab-page.ts';
import type { Pressed, VendorSide } from '../kit/lab-vendor.ts';
import { PATIENCE_MS } from './save-and-test.ts';

const HEC = 'HTTP Event Collector (HEC)';

/** Data Export, with the one destination whose labels are public; the forms for S3 and Sentinel are not. */
export const dataExportPages: LabPage[] = [
  {
    id: 'data-export',
    path: '/data-export',
    title: 'Data Export',
    trail: ['Tools', 'Data Export'],
    controls: [
      { kind: 'shown', id: 'exportStatus', label: 'Status', value: 'Not connected' },
      {
        kind: 'select',
        id: 'exportDestination',
        label: 'Export Destination',
        options: ['Choose a destination', 'Amazon S3', HEC, 'Microsoft Sentinel'],
      },
      { kind: 'heading', text: 'HEC Configuration', when: `exportDestination=${HEC}` },
      { kind: 'text', id: 'hecUrl', label: 'HTTP Event Collector URL', when: `exportDestination=${HEC}` },
      { kind: 'password', id: 'hecToken', label: 'Active Event Collector Token', when: `exportDestination=${HEC}` },
      { kind: 'button', label: 'Save Configuration', when: `exportDestination=${HEC}` },
    ],
  },
];

const sends = async (lab: VendorSide, url: string, token: string): Promise<boolean> => {
  try {
    const response = await lab.fetchAsVendor(new URL(url), {
      method: 'POST',
      headers: { authorization: `Splunk ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ event: { test: true } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok;
  } catch {
    return false;
  }
};

/** Saves the destination when a test event arrives there. The vendor's own words for a failure are not public. */
export const pressDataExport = async (
  lab: VendorSide,
  button: string,
  values: Record<string, string>,
): Promise<Pressed | undefined> => {
  if (button !== 'Save Configuration') return undefined;
  const { hecUrl = '', hecToken = '' } = values;
  return (await sends(lab, hecUrl, hecToken))
    ? { set: { ...values, exportStatus: 'Active' }, status: 'The configuration was saved.' }
    : { set: { exportStatus: 'Failed' }, alert: 'The test event could not be delivered.' };
};
