import type { Verification } from '../../../lib/model/check';
import { type VerifyInput, verify } from '../../../lib/verify/verify';
import { CLIENT_ID, SECRET, mainPair, neededTicks, seen } from '../../support/a-connection';

/** What was seen on the pages of an application that is set up as it should be. */
export const SEEN = seen({
  permissions: neededTicks(),
  permissionsOn: 'application',
  settings: { authenticationMethod: 'client-credentials', loginType: 'agent', active: 'on' },
});

/** Verifies the main pair against an origin, on http to this machine. */
export function run(origin: string, more: Partial<VerifyInput> = {}): Promise<Verification> {
  return verify({
    pair: mainPair,
    hosting: 'hosted',
    values: {
      clientId: CLIENT_ID,
      clientSecret: SECRET,
      resourceServer: `${origin}/api`,
      authorizationServer: `${origin}/auth`,
      tenant: 'acme',
    },
    provisional: [],
    valueFindings: [],
    seen: SEEN,
    consoleOrigin: origin,
    mayReach: async () => true,
    onProgress: () => {},
    allowLoopbackHttp: true,
    ...more,
  });
}

export const check = (verification: Verification, id: string) => {
  const found = verification.checks.find((each) => each.id === id);
  if (!found) throw new Error(`there is no check ${id}`);
  return found;
};

/** Every cause that is named, with its check. */
export const causes = (verification: Verification) =>
  verification.checks.flatMap((each) => (each.cause ? [`${each.id}: ${each.cause}`] : []));

export const states = (verification: Verification) =>
  Object.fromEntries(verification.checks.map((each) => [each.id, each.state]));
