import type { Shape } from './observation';
import type { Format } from './format';

const GUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const FORMATS: Record<Format, RegExp> = {
  guid: new RegExp(`^${GUID}$`, 'i'),
  'guid-pair': new RegExp(`^${GUID}-${GUID}$`, 'i'),
  url: /^https?:\/\/[^\s/?#]+([/?#]\S*)?$/i,
  'short-name': /^[a-z0-9-]{1,63}$/i,
  jwt: /^ey[\w-]+(\.[\w-]+){2}$/,
  text: /\S/,
};

/** Whether a value has a format, once the white space around it is set aside. */
export const hasFormat = (value: string, format: Format): boolean => FORMATS[format].test(value.trim());

/**
 * How a value looks, without telling it.
 *
 * @returns its length as it stands, every format it has once the white space around it is set aside, and whether it
 *   holds white space at either end or inside
 */
export function shapeOf(value: string): Shape {
  return {
    length: value.length,
    formats: (Object.keys(FORMATS) as Format[]).filter((format) => hasFormat(value, format)),
    whiteSpace: /\s/.test(value),
  };
}
