import { doesUrlMatchPatterns } from 'webext-patterns';
import type { Console, Page, Vendor } from '../model/vendor';

/** A recognised set-up page. */
export interface Recognised {
  vendor: Vendor;
  page: Page;
}

/**
 * Vendors whose console this address may be. On a vendor's own hosts it is that vendor; a host nobody names was granted
 * by the person, and may be any vendor's that can live on hosts of others.
 * @param url - absolute; not https answers nothing.
 */
export function candidates<Known extends Console>(url: string, vendors: readonly Known[]): Known[] {
  const { protocol, hostname, port } = new URL(url);
  // Chromium's match patterns let every port and a trailing dot through; nobody granted those, and nobody names them.
  if (protocol !== 'https:' || port !== '' || hostname.endsWith('.')) return [];
  const named = vendors.filter((vendor) => doesUrlMatchPatterns(withoutQuery(url), ...vendor.hosts));
  if (named.length > 0) return named.filter((vendor) => !vendor.notConsoles.includes(hostname));
  return vendors.filter((vendor) => vendor.selfHosted);
}

/** Texts worth looking for on this address, each once; none means that this is no console. */
export function watchList(url: string, vendors: readonly Vendor[]): string[] {
  const texts = candidates(url, vendors).flatMap((vendor) =>
    vendor.pages.flatMap((page) => [...page.landmarks.flat(), ...(page.absent ?? [])]),
  );
  return [...new Set(texts)];
}

/**
 * Which page this is: the address fits, every group of landmarks is on screen, none of the absent ones is. Of several
 * the one that asks for more landmarks wins; a draw is no recognition.
 */
export function identify(
  url: string,
  landmarks: readonly string[],
  vendors: readonly Vendor[],
): Recognised | undefined {
  const onScreen = new Set(landmarks);
  const fitting = candidates(url, vendors)
    .flatMap((vendor) => vendor.pages.map((page) => ({ vendor, page })))
    .filter(({ page }) => page.url.length === 0 || doesUrlMatchPatterns(withoutQuery(url), ...page.url))
    .filter(({ page }) => page.landmarks.every((group) => group.some((text) => onScreen.has(text))))
    .filter(({ page }) => !page.absent?.some((text) => onScreen.has(text)))
    .sort((a, b) => b.page.landmarks.length - a.page.landmarks.length);
  const [first, second] = fitting;
  if (first && second && first.page.landmarks.length === second.page.landmarks.length) return undefined;
  return first;
}

/** Match patterns compare the query too (MDN, Match patterns); no page of ours is told apart by one. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Whether the address is one of the vendor's own hosts rather than the MSP's. */
export function isHostedBy(origin: string, vendor: Pick<Console, 'hosts'>): boolean {
  return doesUrlMatchPatterns(`${origin}/`, ...vendor.hosts);
}
