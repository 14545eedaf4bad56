/**
 * A page in the manner of ASP.NET WebForms, written by hand from its public documents: the framework itself runs on
 * Windows servers only. Two boxes post the whole page back when they change (`AutoPostBack`); the server draws the page
 * anew from what was posted, but never a password (`TextMode="Password"` is not rendered with its value).
 */
import { FIELDS } from './fields.ts';

const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
const nameOf = (id: string): string => `ctl00$MainContent$txt${id[0]?.toUpperCase()}${id.slice(1)}`;
const POSTS_BACK = ['clientId', 'resourceServer'];

const box = (id: string, label: string, posted: URLSearchParams): string => {
  const name = nameOf(id);
  const key = name.replaceAll('$', '_');
  const auto = POSTS_BACK.includes(id)
    ? ` onchange="javascript:setTimeout(function(){__doPostBack('${name}','')},0)"`
    : '';
  const held = id === 'clientSecret' ? 'type="password"' : `type="text" value="${escape(posted.get(name) ?? '')}"`;
  return `<tr><td><span id="lbl_${key}">${label}</span></td><td><input name="${name}" id="${key}" ${held}${auto}></td></tr>`;
};

const panel = (posted: URLSearchParams): string =>
  `<table>${FIELDS.map(({ id, label }) => box(id, label, posted)).join('')}</table>
  <input type="submit" name="ctl00$MainContent$btnSave" value="Save and Test">`;

/** What comes back from a partial postback: the panel alone. */
export const partialAnswer = (body: string): string => panel(new URLSearchParams(body));

/**
 * The page, drawn from what was posted.
 *
 * @param partial with an UpdatePanel: the post goes by script, and only the panel is replaced
 */
export function webFormsPage(path: string, body: string, partial: boolean): string {
  const submit = partial
    ? `window.__pending?.abort();
       const abort = window.__pending = new AbortController();
       fetch(${JSON.stringify(path)} + '?partial', { method: 'POST', body: new URLSearchParams(new FormData(theForm)), signal: abort.signal })
         .then((answer) => answer.text())
         .then((html) => { document.getElementById('panel').innerHTML = html; }, () => {});`
    : 'theForm.submit();';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Connection</title></head><body>
<form method="post" action="${path}" id="aspnetForm">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__VIEWSTATE" value="invented">
<script>
  var theForm = document.forms['aspnetForm'];
  function __doPostBack(eventTarget, eventArgument) {
    theForm.__EVENTTARGET.value = eventTarget;
    ${submit}
  }
  window.__model = () => {
    const posted = new FormData(theForm);
    return Object.fromEntries(${JSON.stringify(FIELDS.map(({ id }) => [id, nameOf(id)]))}.map(([id, name]) => [id, posted.get(name)]));
  };
  window.__rerender = () => {};
</script>
<div id="panel">${panel(new URLSearchParams(body))}</div>
</form></body></html>`;
}
