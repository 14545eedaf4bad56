import type { Plugin } from 'vite';

const CLIENT = /react-dom-client\.(production|development)\.js/;
const MAKES_MARKUP = /domElement\.innerHTML = key/g;

/**
 * React's `dangerouslySetInnerHTML` sets text instead: nothing of ours uses it, and with this nothing that slips in can
 * make markup of a vendor's text. Mozilla's linter warns of the two places otherwise.
 */
export const noMarkup = (): Plugin => ({
  name: 'no-markup',
  transform(code, id) {
    if (!CLIENT.test(id)) return undefined;
    if (code.match(MAKES_MARKUP)?.length !== 2) this.error('React makes markup of text in other places than before.');
    return { code: code.replaceAll(MAKES_MARKUP, 'domElement.textContent = key'), map: null };
  },
});
