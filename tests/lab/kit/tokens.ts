import { randomBytes } from 'node:crypto';
import { bearerOf } from './credentials.ts';
import type { VendorSide } from './lab-vendor.ts';

/** Invented random text for keys and tokens; `length` characters of hex, or of letters and digits. */
export const invented = (length: number, alphabet: 'hex' | 'alphanumeric' = 'alphanumeric'): string => {
  if (alphabet === 'hex') return randomBytes(length).toString('hex').slice(0, length);
  let text = '';
  while (text.length < length)
    text += randomBytes(length * 2)
      .toString('base64')
      .replaceAll(/[^A-Za-z0-9]/g, '');
  return text.slice(0, length);
};

const issued = (lab: VendorSide): Map<string, unknown> => {
  const tokens = lab.memory['tokens'];
  if (tokens instanceof Map) return tokens as Map<string, unknown>;
  const fresh = new Map<string, unknown>();
  lab.memory['tokens'] = fresh;
  return fresh;
};

/** Gives out an access token that stands for `claims`. */
export const issueToken = (lab: VendorSide, claims: unknown): string => {
  const token = invented(64);
  issued(lab).set(token, claims);
  return token;
};

/** What the Bearer token of a request stands for; undefined when this vendor gave none such out. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a vendor names the shape that it stored
export const claimsOf = <T>(lab: VendorSide, request: Request): T | undefined =>
  issued(lab).get(bearerOf(request) ?? '') as T | undefined;
