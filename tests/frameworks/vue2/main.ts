import Vue from 'vue2/dist/vue.esm.js';
import { type Model, emptyModel, expose } from '../fields.ts';

const form = new Vue<{ values: Model; drawn: number }>({
  el: '#app',
  data: { values: emptyModel(), drawn: 0 },
  template: `
    <div :data-drawn="drawn">
      <p><label for="id">Client ID</label><input id="id" v-model="values.clientId"></p>
      <p><label for="secret">Client Secret</label><input id="secret" type="password" v-model.trim="values.clientSecret"></p>
      <p><label for="resource">Resource Server</label><input id="resource" v-model.lazy="values.resourceServer"></p>
      <p><label for="auth">Authorization Server</label><textarea id="auth" v-model="values.authorizationServer"></textarea></p>
      <p><label for="tenant">Tenant</label><input id="tenant" :value="values.tenant" @blur="values.tenant = $event.target.value"></p>
      <button type="button">Save and Test</button>
    </div>`,
});
expose(
  () => ({ ...form.values }),
  () => {
    form.drawn += 1;
  },
);
