/** A section of the configuration with the pages under it; paths are those seen on live tenants (see the facts, 1.2). */
export interface Section {
  name: string;
  path: string;
  about: string;
  pages: { name: string; path: string }[];
}

export const SECTIONS: Section[] = [
  {
    name: 'Teams & Agents',
    path: '/config/agents',
    about: 'Who works here, in which teams, with which rights.',
    pages: [
      { name: 'Agents', path: '/config/agents/agents' },
      { name: 'Teams', path: '/config/agents/teams' },
      { name: 'Roles', path: '/config/agents/roles' },
    ],
  },
  {
    name: 'Integrations',
    path: '/config/integrations',
    about: 'The API and connections with other products.',
    pages: [
      { name: 'HaloPSA API', path: '/config/integrations/api' },
      { name: 'Webhooks', path: '/config/integrations/webhooks' },
      { name: 'Runbooks', path: '/config/integrations/runbooks' },
    ],
  },
  { name: 'Tickets', path: '/config/tickets', about: 'Types, statuses and workflows.', pages: [] },
  { name: 'Email', path: '/config/email', about: 'Mailboxes, templates and rules.', pages: [] },
  { name: 'Billing', path: '/config/contracts', about: 'Agreements and recurring invoices.', pages: [] },
  { name: 'Products', path: '/config/items', about: 'Products, services and prices.', pages: [] },
  { name: 'Self-service portal', path: '/config/selfservice', about: 'What end users see.', pages: [] },
  { name: 'Reports', path: '/config/reports', about: 'Data sources and dashboards.', pages: [] },
  { name: 'Advanced', path: '/config/advanced', about: 'Settings that are seldom changed.', pages: [] },
];
