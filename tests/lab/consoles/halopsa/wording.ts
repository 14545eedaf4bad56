import type { Area, Level } from '../../halopsa/tenant.ts';

/** HaloPSA lets each customer name things: the two wordings that guides show. */
export interface Wording {
  areas: Record<Area, string>;
  levels: Record<Level, string>;
  /** Invoices have their own word for full access in newer builds. */
  invoiceModify: string;
}

const COMMON: Record<Area, string> = {
  tickets: 'Tickets Access Level',
  customers: 'Customers Access Level',
  users: 'Users Access Level',
  assets: 'Assets Access Level',
  suppliers: 'Suppliers Access Level',
  agreements: 'Customer Agreement Access Level',
  crm: 'CRM Access Level',
  quotations: 'Quotations Access Level',
  salesOrders: 'Sales Orders Access Level',
  purchaseOrders: 'Purchase Orders Access Level',
  invoices: 'Invoices Access Level',
  products: 'Products Access Level',
  projects: 'Projects Access Level',
  timesheets: 'Timesheets Access Level',
  knowledgeBase: 'Knowledge Base Access Level',
  reporting: 'Reporting Access Level',
};
const LEVELS: Record<Level, string> = { 'not-set': 'Not set', 'read-only': 'Read Only', modify: 'Read and Modify' };

const CUSTOMERS: Wording = { areas: COMMON, levels: LEVELS, invoiceModify: 'Read and Modify' };
const CLIENTS: Wording = {
  areas: {
    ...COMMON,
    customers: 'Clients Access Level',
    agreements: 'Client Contracts Access Level',
    products: 'Items Access Level',
    invoices: 'Invoice Access Level',
  },
  levels: LEVELS,
  invoiceModify: 'Read, Create and Modify',
};

const KEY = 'wording';

/** The wording of this session: `?wording=clients` on any page switches it, `?wording=customers` switches back. */
export const wordingNow = (): Wording => {
  const asked = new URL(location.href).searchParams.get(KEY);
  if (asked) sessionStorage.setItem(KEY, asked);
  return sessionStorage.getItem(KEY) === 'clients' ? CLIENTS : CUSTOMERS;
};
