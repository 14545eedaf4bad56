import * as z from 'zod/mini';

/** Where the vendor's data is the MSP's own server (`on-prem`) or the vendor's cloud (`hosted`). */
export const Hosting = z.enum(['hosted', 'on-prem']);
export type Hosting = z.infer<typeof Hosting>;
