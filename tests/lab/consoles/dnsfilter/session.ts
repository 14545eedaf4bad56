/** A PSA that can be connected, and what its form asks for. */
export interface Psa {
  id: string;
  name: string;
  fields: { id: string; label: string; secret?: boolean; hint?: string }[];
}

/** Who is signed in, and how the boxes of the PSA form behave. */
export interface Session {
  organization: string;
  person: string;
  connected: boolean;
  /** PSAs other than HaloPSA, with what their forms ask for. */
  psas: Psa[];
  authorizationServerBox: 'as-typed' | 'drops-slash' | 'adds-slash';
  tenantBox: 'as-typed' | 'hyphenates';
}

const KEY = 'account';

/** The menu's name in this session: accounts of MSPs say MSP (`?account=msp` on any page). */
export const organizationWord = (): string => {
  const asked = new URL(location.href).searchParams.get(KEY);
  if (asked) sessionStorage.setItem(KEY, asked);
  return sessionStorage.getItem(KEY) === 'msp' ? 'MSP' : 'Organization';
};
