import { mount } from '../../components/mount';
import { App } from './app';

const asked = new URLSearchParams(location.search);
const tab = Number.parseInt(asked.get('tab') ?? '', 10);

mount(<App boundTab={Number.isInteger(tab) ? tab : undefined} askedGuide={asked.get('integration') ?? undefined} />);
