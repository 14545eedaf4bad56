/** English texts around a described system: those of its form are in own-form.ts, which few people load. */
export const ownEntry = {
  title: 'A system that is not on the list',
  hint: 'Describe it yourself: the guide then follows your labels.',
  edit: 'Change the description',
  notice: (source: string, destination: string) => `You described ${source} and ${destination} yourself.`,
  noticeProbe: 'Permissions are not tested. The probe is yours: it proves that the key is taken, and no more.',
  noticeNoProbe: 'Permissions are not tested, and without a probe nothing else is.',
  sites: (hosts: string) => `Patchbay may not read ${hosts} yet.`,
  enable: (hosts: string) => `Enable on ${hosts}`,
  enableHint: 'The browser asks once. Then load pages of it that are open again.',
};
