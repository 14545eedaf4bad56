import { useState } from 'react';
import { LicensingView, type Run } from '../../components/licensing-view';
import { haloLicensing } from '../../lib/ladders/halo-licensing';
import { judgeLadder } from '../../lib/ladders/judge';
import { allowLadder, climb } from './climb';

/** The licensing page, joined to the browser. Nothing of a run is kept: it holds for this moment and this network. */
export function App() {
  const [run, setRun] = useState<Run>({ state: 'never' });
  const start = () => {
    const allowed = allowLadder(haloLicensing);
    setRun({ state: 'running' });
    allowed
      // Refused or not, what may be asked is asked; the rest says so.
      .then(() => climb(haloLicensing))
      .then(
        (answers) => setRun({ state: 'done', checks: judgeLadder(haloLicensing, answers) }),
        () => setRun({ state: 'stumbled' }),
      );
  };
  return <LicensingView ladder={haloLicensing} run={run} onRun={start} />;
}
