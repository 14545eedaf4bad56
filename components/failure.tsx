import { Component, type ReactNode } from 'react';
import { panel } from '../lib/words/panel';
import { Notice } from './notice';

/** What stands there when drawing fails; the error's text stays inside, it could quote a value. */
export class Failure extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="p-4">
        <h1 className="mb-3 text-lead font-semibold">{panel.product}</h1>
        <div role="alert">
          <Notice tone="bad">{panel.failedToLoad}</Notice>
        </div>
      </main>
    );
  }
}
