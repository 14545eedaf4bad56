import { bmsEngine } from '../engines/bms.ts';
import { defineLabVendor } from '../kit/lab-vendor.ts';

export default defineLabVendor({
  id: 'kaseya-bms',
  name: 'Kaseya BMS',
  ...bmsEngine('bmsemea.kaseya.com', {
    username: 'api.clientstore',
    password: 'Quiet-Harbour-28-invented',
    company: 'AcmeIT',
  }),
});
