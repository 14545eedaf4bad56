/**
 * Stands in for WXT's class in the bundles of content scripts (see wxt.config.ts). Theirs costs 3.7 kB on every vendor
 * page, polyfill and location poller included, and tells the page by an event that this extension is there; ours needs
 * neither: `only` keeps a script single, `orphaned` knows when it is outdated.
 */
export function ContentScriptContext(): void {}
