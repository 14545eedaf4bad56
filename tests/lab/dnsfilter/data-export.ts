import { AwsV4Signer } from 'aws4fetch';
import type { Control, LabPage } from '../kit/lab-page.ts';
import type { Pressed, VendorSide } from '../kit/lab-vendor.ts';
import { PATIENCE_MS } from './save-and-test.ts';

const HEC = 'HTTP Event Collector (HEC)';
const S3 = 'Amazon S3';
const SENTINEL = 'Microsoft Sentinel';

type Box = readonly [id: string, label: string, kind?: 'text' | 'password'];

/** Labels as such forms mostly have them: those of DNSFilter's for S3 and Sentinel are in no public page. */
const INVENTED: Record<string, readonly Box[]> = {
  [S3]: [
    ['s3Bucket', 'Bucket Name'],
    ['s3Region', 'Region'],
    ['s3KeyId', 'Access Key ID'],
    ['s3Secret', 'Secret Access Key', 'password'],
  ],
  [SENTINEL]: [
    ['dcrTenant', 'Tenant ID'],
    ['dcrClient', 'Client ID'],
    ['dcrSecret', 'Client Secret', 'password'],
    ['dcrEndpoint', 'Data Collection Endpoint'],
    ['dcrId', 'DCR Immutable ID'],
    ['dcrStream', 'Stream Name'],
  ],
};

const boxes = Object.entries(INVENTED).flatMap(([destination, own]) =>
  own.map(([id, label, kind = 'text']): Control => ({ kind, id, label, when: `exportDestination=${destination}` })),
);

/** Data Export; the labels of the HTTP Event Collector alone are public. */
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
        options: ['Choose a destination', S3, HEC, SENTINEL],
      },
      { kind: 'heading', text: 'HEC Configuration', when: `exportDestination=${HEC}` },
      { kind: 'text', id: 'hecUrl', label: 'HTTP Event Collector URL', when: `exportDestination=${HEC}` },
      { kind: 'password', id: 'hecToken', label: 'Active Event Collector Token', when: `exportDestination=${HEC}` },
      ...boxes,
      { kind: 'button', label: 'Save Configuration' },
    ],
  },
];

type Values = Record<string, string>;

const toCollector = (lab: VendorSide, { hecUrl = '', hecToken = '' }: Values) =>
  lab.fetchAsVendor(new URL(hecUrl), {
    method: 'POST',
    headers: { authorization: `Splunk ${hecToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ event: { test: true } }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });

const toBucket = async (lab: VendorSide, { s3Bucket = '', s3Region = '', s3KeyId = '', s3Secret = '' }: Values) => {
  const signer = new AwsV4Signer({
    method: 'PUT',
    url: `https://${s3Bucket}.s3.${s3Region}.amazonaws.com/dnsfilter/test.json`,
    accessKeyId: s3KeyId,
    secretAccessKey: s3Secret,
    region: s3Region,
    service: 's3',
    body: '{}',
  });
  const { url, headers, body } = await signer.sign();
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return lab.fetchAsVendor(url, { method: 'PUT', headers, body: body ?? null, signal });
};

/** The Logs Ingestion API: a token for the application, then an array of rows into the stream of the rule. */
const toRule = async (lab: VendorSide, values: Values) => {
  const { dcrTenant = '', dcrClient = '', dcrSecret = '', dcrEndpoint = '', dcrId = '', dcrStream = '' } = values;
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const issued = await lab.fetchAsVendor(new URL(`https://login.microsoftonline.com/${dcrTenant}/oauth2/v2.0/token`), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: dcrClient,
      client_secret: dcrSecret,
      scope: 'https://monitor.azure.com//.default',
    }),
    signal,
  });
  const { access_token = '' } = (await issued.json()) as { access_token?: string };
  const rows = `${dcrEndpoint}/dataCollectionRules/${dcrId}/streams/${dcrStream}?api-version=2023-01-01`;
  return lab.fetchAsVendor(new URL(rows), {
    method: 'POST',
    headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
    body: JSON.stringify([{ test: true }]),
    signal,
  });
};

const SENDS: Record<string, (lab: VendorSide, values: Values) => Promise<Response>> = {
  [HEC]: toCollector,
  [S3]: toBucket,
  [SENTINEL]: toRule,
};

const arrives = async (lab: VendorSide, values: Values): Promise<boolean> => {
  try {
    return (await SENDS[values['exportDestination'] ?? '']?.(lab, values))?.ok ?? false;
  } catch {
    return false;
  }
};

/** Saves the destination when a test event arrives there. The vendor's own words for a failure are not public. */
export const pressDataExport = async (
  lab: VendorSide,
  button: string,
  values: Values,
): Promise<Pressed | undefined> => {
  if (button !== 'Save Configuration') return undefined;
  return (await arrives(lab, values))
    ? { set: { ...values, exportStatus: 'Active' }, status: 'The configuration was saved.' }
    : { set: { exportStatus: 'Failed' }, alert: 'The test event could not be delivered.' };
};
