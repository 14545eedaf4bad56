/** Texts of the guide for a system that the person described. It says what nobody knows. */
export const ownGuide = {
  credentials: (source: string) => `${source}: the page with the credentials`,
  form: (destination: string) => `${destination}: the form`,
  rights: 'The rights of the key',
  reference: 'Described by you, checked by nobody',
  referenceNote: 'Addresses, labels and probe are what the person typed; no vendor’s document was read.',
  limits: 'How many requests the server takes is not known; the probe is one.',
  verdict: 'You described this system. Nobody has checked the description, and permissions are not tested.',

  open: {
    title: (source: string) => `Open ${source}’s credentials`,
    how: (source: string, labels: string) =>
      `Sign in to ${source} and open the page that shows ${labels}. Patchbay knows the page by these labels. If nothing appears, enable the site in the workbench and load the page again.`,
  },
  allow: {
    title: 'Give the key only the rights that it needs',
    how: (source: string, destination: string) =>
      `Look up which rights ${destination} asks for, and tick no others in ${source}.`,
    cannotSee: (source: string) => `Patchbay does not know ${source}’s permissions. They are not tested.`,
  },
  capture: {
    title: 'Generate the credentials and capture them',
    how: (source: string, labels: string) =>
      `Generate them in ${source}. When the page shows ${labels}, press Capture. If one is not found, compare its label with the description. Type what no page shows into the workbench.`,
  },
  fill: {
    open: (destination: string) => `Open ${destination}’s form`,
    openHow: (destination: string, labels: string) => `Sign in to ${destination} and open the form with ${labels}.`,
    title: 'Fill the form',
    how: 'Press Fill in the workbench, and look at what was written. Patchbay presses no button.',
  },
  test: {
    title: 'Test connection',
    how: (source: string, status: number) =>
      `Press Test connection in the workbench. It asks ${source} once, as you described, and expects ${status}.`,
    why: (source: string, destination: string) =>
      `A pass says that ${source} takes the key at this address. It does not say that ${destination} can work with it.`,
  },
  save: {
    title: (destination: string) => `Save and test in ${destination}`,
    how: (destination: string) => `Press the button that saves in ${destination}, and use its own test if it has one.`,
    cannotSee: (destination: string) => `Patchbay does not know how ${destination} says that it works.`,
    noProbe: (destination: string) =>
      `No probe was described, so Patchbay tests nothing. It does not know how ${destination} says that it works either.`,
  },
  probe: (path: string) => `Ask for ${path}`,

  refusedKey: (source: string) => `${source} does not take this key (401).`,
  refusedKeyFix: (source: string, sent: string) =>
    `Capture the key from ${source} again. If it is the right one, see in the description how it is sent: ${sent}.`,
  refusedRight: (source: string) => `${source} refuses this address to the key (403).`,
  refusedRightWhy: 'Most systems say so of a good key that lacks a right; some say it of a wrong key too.',
  refusedRightFix: (source: string) =>
    `Give the key the right to read this address in ${source}, or probe another one.`,
  nothingThere: 'Nothing stands at this address (404).',
  nothingThereFix: 'See the server and the path of the probe in the description.',
  sent: {
    header: (name: string, prefix: string) => (prefix ? `header ${name}, after “${prefix}”` : `header ${name}`),
    bearer: 'Authorization: Bearer',
    basic: 'Authorization: Basic',
    query: (name: string) => `parameter ${name} of the address`,
  },
  whiteSpace: 'Keys seldom have a space in them. If this one has none on its page, capture it again.',
  format: 'You gave this value a form, and it has another one.',
  https: 'Over http the key would travel in clear.',
};
