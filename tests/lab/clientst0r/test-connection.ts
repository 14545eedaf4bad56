import type { VendorSide } from '../kit/lab-vendor.ts';
import type { Provider } from './provider.ts';

const PATIENCE_MS = 8_000;

const fill = (path: string, values: Record<string, string>) =>
  path.replaceAll(/\{(\w+)\}/g, (_, id: string) => encodeURIComponent(values[id] ?? ''));

/** The provider's one request; an answer of 200 is success, whatever is in it, also behind a redirect (facts §11.6). */
export const testConnection = async (
  lab: VendorSide,
  provider: Provider,
  values: Record<string, string>,
): Promise<boolean> => {
  const base = (values['base_url'] ?? '').replace(/\/+$/, '');
  const call: VendorSide['fetchAsVendor'] = (url, init) =>
    lab.fetchAsVendor(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  try {
    const token = (await provider.token?.(values, base, call)) ?? '';
    const url = new URL(base + fill(provider.path, values));
    const response = await call(url, { headers: provider.headers({ ...values, token }) });
    const next = response.headers.get('location');
    return (next ? await call(new URL(next, url)) : response).status === 200;
  } catch {
    return false;
  }
};
