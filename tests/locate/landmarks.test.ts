// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findLandmarks } from '../../lib/locate/landmarks';
import dnsfilter from '../../lib/vendors/dnsfilter';
import halopsa from '../../lib/vendors/halopsa';
import { show } from './support';

const wanted = (vendor: typeof halopsa): string[] => [
  ...new Set(vendor.pages.flatMap((page) => [...page.landmarks.flat(), ...(page.absent ?? [])])),
];

describe('the landmarks of a set-up page are seen', () => {
  test.each([
    ['halo-application-label-for', halopsa, ['Configuration', 'Add an Application', 'Details', 'Permissions', 'Save']],
    ['halo-api-dl', halopsa, ['Resource Server', 'Authorisation Server', 'Applications', 'View Applications']],
    ['halo-role', halopsa, ['Clients Access Level', 'Invoices Access Level', 'Feature Access']],
    ['dnsfilter-form', dnsfilter, ['Client ID', 'Client Secret', 'Resource Server', 'Tenant', 'Save and Test']],
    ['dnsfilter-form-placeholders', dnsfilter, ['Client ID', 'Authorization Server', 'Tenant', 'Save and Test']],
    ['dnsfilter-form-aria', dnsfilter, ['Client ID', 'Resource Server', 'Tenant']],
  ] as const)('%s', (fixture, vendor, expected) => {
    show(fixture);
    expect(findLandmarks(document, wanted(vendor))).toEqual(expect.arrayContaining([...expected]));
  });

  test('what is hidden, written by a script or waits in a closed list is not on screen', () => {
    document.body.innerHTML =
      '<p hidden>Save</p><div style="display: none"><b>Details</b></div><script>Edit</script><template><p>New</p></template><select><option>Permissions</option></select><textarea>Tenant</textarea>';
    expect(findLandmarks(document, ['Save', 'Details', 'Edit', 'New', 'Permissions', 'Tenant'])).toEqual([]);
  });

  test('part of a sentence is no landmark', () => {
    document.body.innerHTML = '<p>Press Save and Test when ready.</p><h2>Resource Servers</h2>';
    expect(findLandmarks(document, ['Save and Test', 'Resource Server'])).toEqual([]);
  });

  test('stars, colons, case, line breaks and pieces do not hide a landmark', () => {
    document.body.innerHTML =
      '<label>\n   Application\n   Name\u00a0*</label><b>TENANT :</b><h1>Add an <em>Application</em></h1><input type="submit" value="Save and Test"><button aria-label="Configuration"><svg></svg></button>';
    const all = ['Application Name', 'Tenant', 'Add an Application', 'Save and Test', 'Configuration'];
    expect(findLandmarks(document, all).sort()).toEqual(all.sort());
  });
});
