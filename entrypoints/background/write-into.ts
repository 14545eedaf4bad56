import { browser } from '#imports';
import type { Announcement, Answers, FillField, ToFiller } from '../../lib/messages/contract';
import type { Form } from './find-form';

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/**
 * Brings the filler into exactly this document and hands it the values, once it has said that it is there and whose
 * document it is. Where the browser numbers documents, another one in the same tab gets neither script nor value.
 *
 * @returns undefined when the document went away while it was being filled
 */
export async function writeInto(
  form: Form,
  fields: FillField[],
  onlyMissing: boolean,
): Promise<Answers['carry.fill'] | undefined> {
  const target: Target = form.document
    ? { tabId: form.tab, documentIds: [form.document] }
    : { tabId: form.tab, frameIds: [0] };
  const [injected] = await browser.scripting
    .executeScript({ target, files: ['/filler.js'] })
    .catch((): undefined[] => []);
  const announced = injected?.result as Announcement | undefined;
  if (!announced) return { outcomes: [], refused: 'page-moved' };
  if (announced.origin !== form.origin) return { outcomes: [], refused: 'wrong-origin' };
  if (!announced.ready) return { outcomes: [], refused: 'busy' };

  const message: ToFiller = { to: 'filler', do: 'write', origin: form.origin, fields, onlyMissing };
  const document = form.document ?? injected?.documentId;
  const to = document ? { documentId: document } : { frameId: 0 };
  return browser.tabs.sendMessage(form.tab, message, to).catch(() => undefined) as Promise<
    Answers['carry.fill'] | undefined
  >;
}
