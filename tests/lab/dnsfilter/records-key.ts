const KEYS: Record<string, string> = {
  Client: 'clients',
  ClientContract: 'contracts',
  Item: 'items',
  Invoice: 'invoices',
};

/** The key that holds the rows in HaloPSA's answer for a list. */
export const recordsKey = (list: string): string => KEYS[list] ?? list.toLowerCase();
