import { Component, type ReactNode } from 'react';
import { panel } from '../lib/words/panel';
import { Notice } from './notice';
import { StorageNotice } from './storage-notice';
import { StorageShut } from './storage-shut';

interface State {
  failed: boolean;
  shut?: StorageShut | undefined;
}

/** What stands there when drawing or the first reading fails; the error's text stays inside, it could quote a value. */
export class Failure extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, shut: error instanceof StorageShut ? error : undefined };
  }

  override componentDidCatch(caught: unknown): void {
    // It answers late: the page goes on, unless somebody tried again meanwhile.
    if (caught instanceof StorageShut) void caught.answer?.then(() => this.state.shut === caught && this.#again());
  }

  /** Draws the page anew, which reads everything anew. */
  readonly #again = (): void => this.setState({ failed: false, shut: undefined });

  override render(): ReactNode {
    const { failed, shut } = this.state;
    if (!failed) return this.props.children;
    if (shut) return <StorageNotice shut={shut} onAgain={this.#again} />;
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
