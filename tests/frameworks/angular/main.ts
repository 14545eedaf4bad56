import '@angular/compiler';
import { ChangeDetectorRef, Component, inject } from '@angular/core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { expose, mountPoint } from '../fields.ts';

/** Reactive and template-driven boxes, one of them taken over only when it is left. No decorator syntax: the bundler needs none. */
class PsaForm {
  readonly changes = inject(ChangeDetectorRef);
  readonly form = new FormGroup({
    clientId: new FormControl('', { nonNullable: true, validators: (box) => Validators.required(box) }),
    clientSecret: new FormControl('', { nonNullable: true, validators: Validators.minLength(20) }),
    authorizationServer: new FormControl('', { nonNullable: true, updateOn: 'blur' }),
  });
  resourceServer = '';
  tenant = '';
  drawn = 0;

  constructor() {
    expose(
      () => ({ ...this.form.getRawValue(), resourceServer: this.resourceServer, tenant: this.tenant }),
      () => {
        this.drawn += 1;
        this.changes.markForCheck();
      },
    );
  }
}

const Root = Component({
  selector: 'psa-form',
  imports: [ReactiveFormsModule, FormsModule],
  template: `
    <form [formGroup]="form" [attr.data-drawn]="drawn">
      <p><label for="id">Client ID</label> <input id="id" formControlName="clientId" /></p>
      <p><label for="secret">Client Secret</label> <input id="secret" type="password" formControlName="clientSecret" /></p>
      <p>
        <label for="resource">Resource Server</label>
        <input id="resource" [(ngModel)]="resourceServer" [ngModelOptions]="{ standalone: true }" />
      </p>
      <p><label for="auth">Authorization Server</label> <input id="auth" formControlName="authorizationServer" /></p>
      <p>
        <label for="tenant">Tenant</label>
        <input id="tenant" [(ngModel)]="tenant" [ngModelOptions]="{ standalone: true, updateOn: 'change' }" />
      </p>
      <button type="button">Save and Test</button>
    </form>
  `,
})(PsaForm);

mountPoint().append(document.createElement('psa-form'));
void bootstrapApplication(Root);
