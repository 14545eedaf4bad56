const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-inline-size:44rem;margin:12vh auto;padding-inline:1.5rem}</style></head><body><h1>${title}</h1>${body}</body></html>`;

const html = (status: number, title: string, body: string, headers: Record<string, string> = {}): Response =>
  new Response(page(title, body), { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

/** Answer to a path that does not exist, as a web server in front of an application gives it. */
export const notFoundPage = (): Response =>
  html(404, '404 - Page not found', '<p>The page may have been moved, or its name may have been changed.</p>');

/** Answer on a sub-domain that no customer has. */
export const unknownTenantPage = (): Response =>
  html(404, 'No instance here', '<p>There is no instance under this address. Look at its spelling.</p>');

/** Answer while the instance is being updated. */
export const maintenancePage = (): Response =>
  html(503, 'Down for maintenance', '<p>This instance is being updated and will be back soon.</p>');

/** What a hotel's network answers in place of every site. */
export const guestNetworkPage = (): Response =>
  html(
    200,
    'Guest network',
    '<p>Accept the terms to use this network.</p><form action="/" method="get"><button>Accept and go on</button></form>',
  );

/** The end users' portal, which is not the agents' console. */
export const portalPage = (tenant: string): Response =>
  html(
    200,
    `${tenant} support portal`,
    '<p>Welcome. Report a problem or look at your open requests.</p><p><a href="/portal">My requests</a></p>',
  );

/** Where the redirect of the token endpoint leads. */
export const signInPage = (): Response =>
  html(200, 'Single sign-on', '<p>Sign in with your company account to go on.</p>');

/** A page of nobody's console. */
export const unrelatedPage = (): Response =>
  html(200, 'Example page', '<p>This page belongs to no vendor. <a href="/about">About it</a></p>');

/** Shown on loopback itself. */
export const labPage = (hosts: readonly string[]): Response =>
  html(200, 'Vendor lab', `<p>Simulated consoles on:</p><ul>${hosts.map((host) => `<li>${host}</li>`).join('')}</ul>`);
