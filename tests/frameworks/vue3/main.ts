import { createApp, reactive, ref } from 'vue';
import { emptyModel, expose, mountPoint } from '../fields.ts';

const values = reactive(emptyModel());
const drawn = ref(0);
createApp({
  setup: () => ({ values, drawn }),
  template: `
    <div :data-drawn="drawn">
      <div><span>Client ID</span><div><input v-model="values.clientId"></div></div>
      <div><span>Client Secret</span><div><input type="password" v-model.trim="values.clientSecret"></div></div>
      <div><span>Resource Server</span><div><input v-model.lazy="values.resourceServer"></div></div>
      <div><span>Authorization Server</span><div><textarea v-model="values.authorizationServer"></textarea></div></div>
      <div><span>Tenant</span><div><input :value="values.tenant" @change="values.tenant = $event.target.value"></div></div>
      <button type="button">Save and Test</button>
    </div>`,
}).mount(mountPoint());
expose(
  () => ({ ...values }),
  () => {
    drawn.value += 1;
  },
);
