import * as z from 'zod/mini';
import type { ConsoleModel, LabPage } from './lab-page.ts';
import type { LabVendor, Pressed, VendorSide } from './lab-vendor.ts';
import type { VendorMemory } from './vendor-memory.ts';

const PREFIX = '/console-data/';
/** Under it a page's content is served as a document of its own: `/framed/<page id>`. */
export const FRAME = '/framed/';

/** Whether a request is the console's own, not one to the vendor's API. */
export const isConsoleData = ({ pathname }: URL): boolean => pathname.startsWith(PREFIX);

const PressBody = z.object({ button: z.string(), values: z.record(z.string(), z.string()) });
/** Buttons that keep what was typed when the vendor's file says nothing else. */
const KEEPS = /^(save|apply|update|submit)\b/i;

const press = async (
  vendor: LabVendor,
  lab: VendorSide,
  page: LabPage,
  { button, values }: z.infer<typeof PressBody>,
): Promise<Pressed> => {
  const own = await vendor.press?.(lab, page.id, button, values);
  const pressed = own ?? (KEEPS.test(button) ? { set: values, status: 'Saved.' } : {});
  const control = page.controls.find((each) => each.kind === 'button' && each.label === button);
  const go = control?.kind === 'button' ? control.go : undefined;
  return { ...(go !== undefined && pressed.alert === undefined && { go }), ...pressed };
};

const valuesOf = (vendor: LabVendor, lab: VendorSide) => ({ ...lab.values, ...vendor.shows?.(lab) });

/** What the console loads and sends: its model, the values of a page, presses. */
export const answerConsoleData = async (
  vendor: LabVendor,
  lab: VendorSide,
  memory: VendorMemory,
  request: Request,
  url: URL,
): Promise<Response> => {
  const [kind, id] = url.pathname.slice(PREFIX.length).split('/');
  if (kind === 'console')
    return Response.json({ name: vendor.name ?? vendor.id, pages: vendor.pages } satisfies ConsoleModel);
  const page = vendor.pages.find((each) => each.id === id);
  if (!page || (kind !== 'values' && kind !== 'press')) return Response.json({ message: 'Not here.' }, { status: 404 });
  if (kind === 'press') {
    const { set, once, ...pressed } = await press(vendor, lab, page, z.parse(PressBody, await request.json()));
    Object.assign(lab.values, set);
    // Which tab is open is the page's own matter.
    delete lab.values['tab'];
    if (once && pressed.go !== undefined && pressed.go !== page.id) memory.waiting[pressed.go] = once;
    else Object.assign(pressed, { once });
    return Response.json({ ...pressed, kept: Object.keys(set ?? {}), values: valuesOf(vendor, lab) });
  }
  const once = memory.waiting[page.id];
  delete memory.waiting[page.id];
  const values = page.fresh ? { ...vendor.shows?.(lab) } : valuesOf(vendor, lab);
  return Response.json({ values, once: once ?? {} });
};
