/** English texts of the popup. */
export const popup = {
  title: 'Patchbay',
  onThisTab: 'On this tab',
  loading: 'Looking at this tab…',
  recognised: (vendor: string, page: string) => `${vendor}: ${page}`,
  recognisedText: 'A set-up page that Patchbay knows. The guide is shown on the page.',
  console: (host: string) => `${host} is enabled`,
  consoleText: 'No set-up page is in front. Open the vendor’s configuration; it is recognised by itself.',
  notConsole: 'Not a console Patchbay knows',
  notConsoleText: 'If this is your own server or a console on a name of your own, enable Patchbay here.',
  noAddress: 'This page belongs to the browser; there is nothing to connect here.',
  notHttps: 'This site is not on https, so a secret would travel in clear. Patchbay stays off here.',
  hasPort: (port: string) =>
    `This address carries a port (${port}). The browser’s permissions cannot name a port, so Patchbay cannot be enabled for this site alone. Use the console’s address without one.`,
  enable: 'Enable on this site',
  enableText: (host: string) =>
    `The browser will ask once, for ${host} only. Patchbay then reads pages there that it recognises as a set-up page, and no other.`,
  refused: 'The browser did not grant it. Nothing was changed.',
  granted: 'Enabled. Reload the tab if the guide does not appear.',
  guides: 'Guides that start here',
  start: (source: string, destination: string) => `${source} to ${destination}`,
  open: 'Open workbench',
  options: 'Options',
  enabledSites: 'Enabled sites',
  lost: 'permission lost',
  allowed: 'allowed',
} as const;
