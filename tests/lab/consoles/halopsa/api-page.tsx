import type { ApiDetails } from '../../halopsa/api-details.ts';
import { Button, Card, Pair } from '../shared/controls.tsx';
import { useData } from '../shared/data.ts';
import { navigate } from '../shared/route.ts';
import { PageHead, Waiting } from './page.tsx';
import css from './shell.module.css';

/** The HaloPSA API page: where the instance answers, and the way to its applications. */
export const ApiPage = () => {
  const { data, error } = useData<ApiDetails>('/console-data/api-details');
  if (!data) return <Waiting error={error} />;
  return (
    <>
      <PageHead title="HaloPSA API" />
      <Card title="API Details">
        <div>
          <Pair label="Resource Server">{data.resourceServer}</Pair>
          <Pair label="Authorisation Server">{data.authorisationServer}</Pair>
          <Pair label="Tenant">{data.tenant}</Pair>
        </div>
      </Card>
      <Card title="Applications">
        <p className={css['quiet']}>Programs that may use the API of this instance, each with its own permissions.</p>
        <div>
          <Button onClick={() => navigate('/config/integrations/api/applications')}>View Applications</Button>
        </div>
      </Card>
      <Card title="Connected Instances">
        <p className={css['quiet']}>Other instances that exchange tickets with this one. None yet.</p>
        <div>
          <Button onClick={() => navigate('/config/integrations/connectedinstances')}>View Connected Instances</Button>
        </div>
      </Card>
      <Card title="Publish Profiles">
        <p className={css['quiet']}>Sets of configuration that can be copied to other instances. None yet.</p>
        <div>
          <Button onClick={() => navigate('/config/integrations/publishprofiles')}>View Publish Profiles</Button>
        </div>
      </Card>
    </>
  );
};
