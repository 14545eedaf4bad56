import { Card, Pair } from '../shared/controls.tsx';

/** The Security tab: what no public source shows in detail is kept to what its data model names. */
export const SecurityTab = () => (
  <Card title="Sign-in">
    <div>
      <Pair label="Single sign-on">Allowed</Pair>
      <Pair label="CORS whitelist">None</Pair>
    </div>
  </Card>
);
