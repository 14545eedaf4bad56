import * as z from 'zod/mini';

/** The shape a value has, by the vendor's documents; `text` is anything. */
export const Format = z.enum(['guid', 'guid-pair', 'url', 'short-name', 'jwt', 'text']);
export type Format = z.infer<typeof Format>;
