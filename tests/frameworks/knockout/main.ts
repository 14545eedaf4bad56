import ko from 'knockout';
import { FIELDS, type Model, expose, mountPoint } from '../fields.ts';

const values = Object.fromEntries(FIELDS.map(({ id }) => [id, ko.observable('')])) as Record<
  keyof Model,
  ko.Observable<string>
>;
const drawn = ko.observable(0);

mountPoint().innerHTML = `
  <table data-bind="attr: { 'data-drawn': drawn }">
    <tr><td>Client ID</td><td><input data-bind="value: clientId"></td></tr>
    <tr><td>Client Secret</td><td><input type="password" data-bind="textInput: clientSecret"></td></tr>
    <tr><td>Resource Server</td><td><input data-bind="value: resourceServer, valueUpdate: 'afterkeydown'"></td></tr>
    <tr><td>Authorization Server</td><td><input data-bind="textInput: authorizationServer"></td></tr>
    <tr><td>Tenant</td><td><input data-bind="value: tenant, valueUpdate: 'input'"></td></tr>
  </table>
  <button type="button">Save and Test</button>`;
ko.applyBindings({ ...values, drawn });
expose(
  () => Object.fromEntries(FIELDS.map(({ id }) => [id, values[id]()])) as Model,
  () => drawn(drawn() + 1),
);
