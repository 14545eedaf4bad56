/** @returns the letters and digits of a label or attribute, for comparing `client_id`, `clientId` and `Client ID`. */
export const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
