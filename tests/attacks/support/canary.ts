/** Marked values, one for each credential, in the form that each field asks for. None was ever real. */
export const CANARY = {
  'Client ID': 'cafe0001-b1a5-4a11-8e57-0ca11ab1e001',
  'Client Secret': 'cafe0002-b1a5-4a11-8e57-0ca11ab1e002-cafe0003-b1a5-4a11-8e57-0ca11ab1e003',
  'Resource Server': 'https://acme.halopsa.com/api',
  'Authorization Server': 'https://acme.halopsa.com/auth',
  Tenant: 'acme',
} as const;

export const SECRET_MARK = CANARY['Client Secret'];
export const CUSTOMER = 'Marked Customer 5C1A';
export const PASSPHRASE = 'nobody says these eleven marked words to any browser 7f3e';

/** Halves too: a secret that is cut in two is told all the same. */
export const holdsCanary = (text: string): boolean =>
  ['cafe0002-b1a5', 'cafe0003-b1a5', '0ca11ab1e002', '0ca11ab1e003'].some((piece) =>
    text.toLowerCase().includes(piece),
  );
