import { jQuery } from 'jquery';

// jQuery UI is no module: it takes the global one.
Object.assign(window, { jQuery, $: jQuery });
