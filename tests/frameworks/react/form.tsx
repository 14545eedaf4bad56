import { type ChangeEvent, Component, useEffect, useRef, useState } from 'react';
import { type Model, emptyModel, expose } from '../fields.ts';

/** A class component with its own state. */
class ServerBox extends Component<{ onValue: (value: string) => void }, { value: string }> {
  override state = { value: '' };
  private readonly typed = (event: ChangeEvent<HTMLInputElement>) => {
    const { value } = event.target;
    this.setState({ value }, () => this.props.onValue(value));
  };
  override render() {
    return (
      <p>
        <label htmlFor="resource">Resource Server</label>
        <input id="resource" value={this.state.value} onChange={this.typed} />
      </p>
    );
  }
}

/**
 * Three controlled boxes whose handler spreads the values of its own render (a common slip that loses all but the last of
 * several writes in one go), one class component, and one box without state that is read when it is left.
 */
export function Form() {
  const [values, setValues] = useState<Model>(emptyModel);
  const [drawn, setDrawn] = useState(0);
  const others = useRef({ resourceServer: '', tenant: '' });
  useEffect(() => {
    expose(
      () => ({ ...values, ...others.current }),
      () => setDrawn((times) => times + 1),
    );
  });
  const box = (id: 'clientId' | 'clientSecret' | 'authorizationServer', label: string, type = 'text') => (
    <label>
      {label}
      <input
        type={type}
        value={values[id]}
        onChange={(event) => setValues({ ...values, [id]: event.target.value })}
        data-drawn={drawn}
      />
    </label>
  );
  return (
    <section>
      {box('clientId', 'Client ID')}
      {box('clientSecret', 'Client Secret', 'password')}
      <ServerBox onValue={(value) => (others.current.resourceServer = value)} />
      {box('authorizationServer', 'Authorization Server')}
      <label>
        Tenant <input defaultValue="" onBlur={(event) => (others.current.tenant = event.target.value)} />
      </label>
      <button type="button">Save and Test</button>
    </section>
  );
}
