import type { Cause } from '../model/cause';

const FIXES: Partial<Record<Cause, (host: string, addresses: readonly string[]) => string>> = {
  unreachable: (host, addresses) =>
    `Let HTTPS out to ${host} (${addresses.join(', ')}, TCP 443) in the firewall, and check that its name resolves. Then run this again.`,
  timeout: (host, addresses) =>
    `Let HTTPS out to ${host} (${addresses.join(', ')}, TCP 443): a firewall that drops packets shows as silence. Then run this again.`,
  tls: (host) => `Exempt ${host} from TLS inspection, and check this computer’s clock. Then run this again.`,
  'captive-portal': () => 'Sign in to the network (open any page in a new tab) or leave it. Then run this again.',
  redirected: (host) => `Exempt ${host} from the proxy’s sign-in, or sign in to the network. Then run this again.`,
  'html-instead-of-json': (host) =>
    `Let POST requests with JSON through to ${host} in the proxy or web filter, without inspection. Then run this again.`,
  'wrong-host': (host) =>
    `Check what ${host} resolves to here (hosts file, internal DNS, reverse proxy): it must be one of the documented addresses.`,
  'unexpected-answer': (host) =>
    `Look for a proxy, a web filter or a DNS override that answers for ${host}, and exempt it. Then run this again.`,
  'response-too-large': (host) =>
    `Look for a proxy, a web filter or a DNS override that answers for ${host}, and exempt it. Then run this again.`,
  'permission-not-granted-to-extension': () => 'Press the button again and allow it when the browser asks.',
};

/** Names of the rungs, by the ladder's ids. */
const rungs: Readonly<Record<string, string>> = {
  'open-server': 'Open support.nethelpdesk.com',
  'licence-check': 'Post to the licence check',
  'second-server': 'Open licensing.haloitsm.com',
};

/** Rungs that no browser can climb, and why. */
const beyond: Readonly<Record<string, { title: string; verdict: string }>> = {
  server: { title: 'The same from the Halo server', verdict: 'Run a command below on the server itself.' },
  'api-pool': {
    title: 'From Halo’s API application pool',
    verdict: 'A custom integration in Halo can send the POST. It runs in the API’s pool, which is not the Auth pool.',
  },
  'auth-pool': {
    title: 'From your Auth application pool',
    verdict:
      'Only an IIS application in that very pool comes close. Antivirus and firewall rules may still treat it differently.',
  },
};

/** English texts of the licensing page. */
export const licensing = {
  title: 'Halo licensing check',
  link: 'Halo licensing check (on-premises)',
  intro:
    'For an on-premises Halo that cannot reach its licensing service. Here the documented error is the good answer.',
  vantageTitle: 'What this can prove',
  vantage:
    'This tests from this browser, not your Auth application pool. A pass here shows that this computer’s way is open. It does not show that Halo’s way is.',
  inspection:
    'A proxy that inspects TLS with a certificate this computer trusts looks healthy here. The PowerShell test shows who issued the certificate.',
  run: 'Run the check',
  running: 'Asking…',
  asks: 'The browser may ask for access to support.nethelpdesk.com. The check sends no data of yours: an empty GET and a POST of {}. When a connection fails, it opens a tab in the background to learn why, and closes it.',
  results: 'Checks',
  never: 'Not tested yet.',
  stumbled: 'Patchbay itself failed at this check, so it proves nothing. Run it again.',
  passed: 'This browser reaches the licensing server. Your Auth application pool is not tested yet.',
  warned: 'This browser reaches the licensing server, with something to look at.',
  failed: 'Something stands between this browser and the licensing server.',
  firewall: 'What the firewall must let out',
  needs: (hosts: readonly string[], addresses: readonly string[], port: number) =>
    `HTTPS (TCP ${port}, outbound) to ${hosts.join(' and ')}, at ${addresses.join(' and ')}.`,
  commands: 'Test on the server',
  commandsText:
    'Sign in to the Halo server and run these there. None needs a secret, and none touches what Halo stores.',
  notRun: 'Written from documents. The PowerShell scripts have not been run on a Windows server by this project.',
  copy: (name: string) => `Copy ${name}`,
  copied: 'Copied.',
  curl: {
    title: 'curl',
    name: 'the curl test',
    text: 'First answer: 403. Second answer: JSON with "allow":false.',
  },
  powershell: {
    title: 'PowerShell',
    name: 'the PowerShell test',
    text: 'Shows both answers, and who issued the certificate: an issuer of your own company means TLS inspection.',
  },
  pool: {
    title: 'In the Auth application pool',
    name: 'the application-pool test',
    text: 'Run as administrator, with your site and pool filled in. It adds a small IIS application to that pool, asks it once and removes it. It needs ASP.NET 4.x; a pool with “No Managed Code” cannot run it, and then it says so and stops.',
  },
  sources: 'Sources',
  checked: (date: string, confidence: string) => `read ${date}, ${confidence}`,
  rungs,
  beyond,
  verdicts: {
    notSent: 'Not asked.',
    sameAs: (title: string) => `The same as “${title}”.`,
    notAllowed: (host: string) => `Patchbay may not reach ${host} yet.`,
    timeout: (host: string) => `${host} did not answer in time: a firewall may drop the packets.`,
    unreachable: (host: string) => `The connection to ${host} was cut off or never came about: a firewall, or DNS.`,
    noConnection: (host: string) =>
      `No connection to ${host}. This browser does not tell whether a firewall cut it off or a certificate was refused.`,
    tls: (host: string) =>
      `The browser refuses the certificate shown for ${host}: TLS inspection with a certificate that it does not trust.`,
    redirected: (host: string) =>
      `Asked for ${host}, something sends the browser elsewhere: a proxy’s or a network’s sign-in.`,
    captive: (host: string) => `A network’s sign-in page (captive portal) answers in place of ${host}.`,
    tooLarge: (host: string) => `${host} sends far more than the licensing server would: something else answers.`,
    undocumented: (host: string, status: number) =>
      `${host} answers (${status}). Halo documents no answer for it, so this proves nothing.`,
    statusRight: (status: number) =>
      `${status}, as documented. A proxy’s block page may be a ${status} as well: the next check tells.`,
    statusWrong: (host: string, status: number, wanted: number, isPage: boolean) =>
      `${host} answers ${status}${isPage ? ' with a web page' : ''}; documented is ${wanted}. Something answers in its place.`,
    page: (host: string, status: number) =>
      `A web page (${status}) came back for the POST to ${host}: a proxy or web filter blocks it.`,
    noJson: (host: string, status: number) => `${host} answers ${status} without JSON; documented is JSON.`,
    otherJson: (host: string) => `JSON came back, but not the licensing server’s: another server answers as ${host}.`,
    jsonRight: 'The documented answer: no licence for an empty request. The way is open.',
    jsonReworded: 'The documented form with other words than documented. Halo may have changed its text.',
  },
  fixes: (cause: Cause, host: string, addresses: readonly string[]): string | undefined =>
    FIXES[cause]?.(host, addresses),
};
