import type { Integration, Lint } from '../../model/integration';
import type { Reference } from '../../model/reference';

/** What HaloPSA's own documents and clients say of its values; every integration that uses these facts lists it. */
export const FORMATS: Reference = {
  id: 'formats',
  title: 'HaloPsa.Api and HaloAPI: formats of the values',
  url: 'https://github.com/panoramicdata/HaloPsa.Api',
  checked: '2026-11-22',
  confidence: 'confirmed',
};

const ID = 'A Client ID of HaloPSA is one GUID.';
const SECRET = 'A Client Secret of HaloPSA is two GUIDs joined by a hyphen.';
const HTTPS = 'HaloPSA answers on https only.';
const PATHS = 'The Resource Server ends in /api, the Authorization Server in /auth.';

/** True of HaloPSA's values whatever takes them. @param reference - the guide that asks for them. */
export const sourceLints = (reference: string): Lint[] => [
  { rule: 'white-space', field: 'clientId', at: 'source', why: 'A stray space makes another ID.', reference },
  { rule: 'white-space', field: 'clientSecret', at: 'source', why: 'A stray space makes another secret.', reference },
  { rule: 'format', field: 'clientId', at: 'source', why: ID, reference: FORMATS.id },
  { rule: 'format', field: 'clientSecret', at: 'source', why: SECRET, reference: FORMATS.id },
  { rule: 'https', field: 'resourceServer', at: 'source', why: HTTPS, reference: FORMATS.id },
  { rule: 'https', field: 'authorizationServer', at: 'source', why: HTTPS, reference: FORMATS.id },
  { rule: 'path-role', field: 'resourceServer', at: 'source', expects: '/api', why: PATHS, reference: FORMATS.id },
  {
    rule: 'path-role',
    field: 'authorizationServer',
    at: 'source',
    expects: '/auth',
    why: PATHS,
    reference: FORMATS.id,
  },
  {
    rule: 'path-suffix',
    field: 'authorizationServer',
    at: 'source',
    expects: '/token',
    why: 'The rest of the path is added to it.',
    reference: FORMATS.id,
  },
];

/** The same of what stands in a form. @param id, secret - ids of the destination's fields. */
export const formLints = (id = 'clientId', secret = 'clientSecret'): Lint[] => [
  { rule: 'format', field: id, at: 'destination', why: ID, reference: FORMATS.id },
  { rule: 'format', field: secret, at: 'destination', why: SECRET, reference: FORMATS.id },
];

/** The two addresses in a form that takes them whole. @param auth, resource - ids of the destination's fields. */
export const serverLints = (auth: string, resource: string): Lint[] => [
  { rule: 'path-role', field: auth, at: 'destination', expects: '/auth', why: PATHS, reference: FORMATS.id },
  { rule: 'path-role', field: resource, at: 'destination', expects: '/api', why: PATHS, reference: FORMATS.id },
];

/**
 * An application that signs in by itself, as an agent, and is active.
 * @param name - the product that signs in. @param agent - why it has to be an agent.
 */
export const asService = (name: string, agent: string, reference: string): Integration['sets'] => [
  {
    setting: 'authenticationMethod',
    anyOf: ['client-credentials'],
    cause: 'wrong-grant-type',
    why: `${name} signs in as a service, without a person.`,
    reference,
  },
  { setting: 'loginType', anyOf: ['agent'], cause: 'wrong-login-type', why: agent, reference },
  {
    setting: 'active',
    anyOf: ['on'],
    cause: 'application-inactive',
    why: 'An inactive application gets no token.',
    reference,
  },
];
