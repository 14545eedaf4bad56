import type { Cause } from '../../../lib/model/cause.ts';
import type { Env } from '../env.ts';
import type { LabPage } from './lab-page.ts';

type MaybeLater<T> = T | Promise<T>;

/** Answers a request, or leaves it to the next in line. */
export type Answer = (lab: VendorSide, request: Request, url: URL) => MaybeLater<Response | undefined>;

/** A vendor as the lab plays it: console, API and what can go wrong. Found by its file: tests/lab/vendors/<id>.ts. */
export interface LabVendor {
  /** The id of lib/vendors/<id>.ts. */
  id: string;
  /** What the console calls itself; the id when absent. */
  name?: string;
  /** Exact host names that answer: console, API, authorization server. */
  hosts: string[];
  /** More host names that the browser sends to the lab, such as `*.syncromsp.com`; unknown ones answer 404. */
  patterns?: string[];
  /** Origins that the browser must grant in the profile: all that are not in the manifest. */
  grant: string[];
  /** Origin of the console that a play opens. */
  origin: string;
  /** Path of the page that a play opens first. */
  start: string;
  /** The console, drawn by the kit; for a vendor with a console of its own, the pages that the kit adds to it. */
  pages: LabPage[];
  /** There is a console in tests/lab/consoles/<id> and a site in tests/lab/<id>. */
  ownConsole?: boolean;
  /** What a destination asks for to connect to this vendor, by the destination's id. */
  connects?: Record<string, ConnectionForm>;
  /** What a person has at hand that no page shows, by the field's id. */
  inHand?: Record<string, string>;
  /** What pages show beyond what was saved: values that a fault or the state of the vendor decides. */
  shows?(lab: VendorSide): Record<string, string>;
  /** A press of a button; `values` are all of the page's, typed or shown. Without an answer, Save saves. */
  press?(
    lab: VendorSide,
    page: string,
    button: string,
    values: Record<string, string>,
  ): MaybeLater<Pressed | undefined>;
  /** The API: every request to the vendor's hosts that is no page of the console. */
  answer?: Answer;
  faults: VendorFault[];
}

/** One vendor's state, and what a handler of it may use. Forgotten at `POST /__lab/reset`. */
export interface VendorSide {
  /** Saved values, by control id: texts, options by their text, ticks as `on`. */
  values: Record<string, string>;
  /** Anything else: issued tokens, attempts. */
  memory: Record<string, unknown>;
  /** Whether a fault of this vendor is on. */
  has(fault: Cause): boolean;
  /** The connection of this request, for `cutOff` and `neverAnswer`. */
  env: Env;
  /** Calls an address as this vendor's own servers would, inside the lab. Rejects when nothing answers there. */
  fetchAsVendor(url: URL, init?: RequestInit): Promise<Response>;
}

/** What a press changes. */
export interface Pressed {
  /** Saved from now on. */
  set?: Record<string, string>;
  /** Shown until the page is left, never again after: the way of shown-once secrets. */
  once?: Record<string, string>;
  /** Id of the page that opens. */
  go?: string;
  /** Read out as an error. */
  alert?: string;
  /** Read out as news. */
  status?: string;
}

/** A destination's form for one source, and what its servers do with the values. */
export interface ConnectionForm {
  /** Name of the source in the destination's choice. */
  name: string;
  fields: { id: string; label: string; secret?: boolean; hint?: string }[];
  /** Save and Test: calls the source for real. An alert is shown as it is, so it says no more than the vendor's does. */
  test(
    values: Record<string, string>,
    call: VendorSide['fetchAsVendor'],
  ): Promise<{ customers: string[]; billingPending?: boolean } | { alert: string }>;
}

/** One way in which a vendor can go wrong. */
export interface VendorFault {
  /** The cause that the product must name, exactly. */
  name: Cause;
  /** One sentence: what the lab does. */
  does: string;
  /** `api`: may be switched on after a healthy set-up. `console`: the set-up itself is played with it on. */
  at: 'api' | 'console';
  /** The hosting on which it shows; any when not named. */
  host?: 'on-prem';
  /** Steps of the guide that a person cannot or would not do then. */
  skips?: string[];
  /** Steps that the person does as told, but which cannot stay done. */
  unfinished?: string[];
  /** What the play needs of the browser or the person, besides following the guide. */
  needsBrowser?: string;
  /** Integrations in which it shows; all of the vendor's when absent. */
  only?: string[];
  /** Hosts that show a certificate which no browser trusts while the fault is on, at their next TLS handshake. */
  untrusted?: string[];
  /** Asked before the vendor's own `answer` while the fault is on. */
  answer?: Answer;
}

/** Gives a vendor back as it is, with its type checked. */
export const defineLabVendor = (vendor: LabVendor): LabVendor => vendor;
