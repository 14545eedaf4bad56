import type { TenantId } from './tenant.ts';

type Row = Record<string, string | number | boolean>;

/** Invented rows of one tenant, by API resource. */
export interface Records {
  client: Row[];
  clientcontract: Row[];
  item: Row[];
  invoice: Row[];
  tickets: Row[];
  team: Row[];
  agent: Row[];
}

const CUSTOMERS: Record<TenantId, string[]> = {
  acme: ['Bluebird Dental', 'Harbour Freight Forwarding', 'Oakline Architects', 'Sunrise Bakery Group'],
  globex: ['Ferngate Legal', 'Quarry Lane Vets'],
  northwind: ['Tidewater Marina', 'Hollis & Daughters', 'Redbrick Theatre'],
};

/** The same customers, agreements, products and invoices at each call: nothing here is ever written. */
export const recordsOf = (tenant: TenantId): Records => {
  const customers = CUSTOMERS[tenant];
  return {
    client: customers.map((name, at) => ({ id: 12 + at, name, inactive: false, toplevel_name: 'Customers' })),
    clientcontract: customers.slice(0, -1).map((name, at) => ({
      id: 301 + at,
      ref: `AG-${301 + at}`,
      client_id: 12 + at,
      client_name: name,
      type_name: 'Managed services',
      active: true,
    })),
    item: ['DNS protection, per user', 'Remote monitoring, per device', 'Backup, per server'].map((name, at) => ({
      id: 71 + at,
      name,
      baseprice: 2.5 + at,
      recurringprice: 2.5 + at,
    })),
    invoice: customers.map((name, at) => ({
      id: 9001 + at,
      invoicenumber: `INV-${9001 + at}`,
      client_id: 12 + at,
      client_name: name,
      total: 480 + at * 35,
    })),
    tickets: [
      { id: 2041, summary: 'Printer on floor 2 is offline', client_name: customers[0] ?? '', status: 'New' },
      { id: 2042, summary: 'New starter on Monday', client_name: customers[1] ?? '', status: 'In progress' },
      { id: 2043, summary: 'Mailbox is almost full', client_name: customers[0] ?? '', status: 'With user' },
    ],
    team: [
      { id: 1, name: 'Service Desk' },
      { id: 2, name: 'Projects' },
    ],
    agent: [
      { id: 1, name: 'Priya Raman', inactive: false },
      { id: 7, name: 'DNSFilter API', inactive: false },
    ],
  };
};
