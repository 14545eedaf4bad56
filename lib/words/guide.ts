/** Texts of the guide that belong to no vendor. */
export const guideWords = {
  title: (source: string, destination: string) => `${source} to ${destination}`,
  start: (source: string, destination: string) => `Start ${source} to ${destination}`,
  about: (source: string, destination: string) => `Why not ${source} to ${destination}`,
  secretAtRisk: {
    level: 'warning' as const,
    message: 'A secret that is shown only once stands on this page and is not captured yet.',
    fix: 'Press Capture before you save or leave this page.',
  },
};
